package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many mentions of one sort GeoWebNews holds are found with both their ends. */
final class GeoMentions implements Measure {

    private static final String FILE = "places-gwn/dev.jsonl.gz";

    private final Goal goal;
    private final String sort;

    private GeoMentions(Goal goal, String sort) {
        this.goal = goal;
        this.sort = sort;
    }

    /** Places that stand for those who govern or live there. */
    static Measure metonyms() {
        return new GeoMentions(new Goal("metonyms", "metonyms, GeoWebNews, recall", 0.793, 0.90, "–"), "Metonymic");
    }

    /** Words for people by where they are from. */
    static Measure demonyms() {
        return new GeoMentions(new Goal("demonyms", "demonyms, GeoWebNews, recall", 0.196, 0.80, "–"), "Demonym");
    }

    @Override
    public Goal goal() {
        return goal;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        int found = 0;
        int missed = 0;
        for (JsonNode gold : data.lines(FILE)) {
            Set<Place> places = TaggedMention.in(gold.path("text").textValue(), "2018-04-01", filters).stream()
                    .map(TaggedMention::place)
                    .collect(Collectors.toSet());
            for (JsonNode mention : gold.path("mentions")) {
                if (mention.path("type").asText().equals(sort)) {
                    boolean isFound = places.contains(new Place(
                            mention.path("start").asInt(), mention.path("end").asInt()));
                    found += isFound ? 1 : 0;
                    missed += isFound ? 0 : 1;
                }
            }
        }
        Counts counts = new Counts(found, 0, missed);
        return new Score(counts.recall(), found + missed, counts.toString());
    }
}
