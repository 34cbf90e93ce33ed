package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of persons, organisations and places in news: a span is right when both its ends are. What the gold holds of other types is
 * passed over: an answer on it is neither right nor wrong.
 */
final class NamedActors implements Measure {

    private static final Set<String> ALL = Set.of("PER", "ORG", "LOC");

    private final Goal goal;
    private final String file;
    private final String day;
    private final boolean isPlaces;

    private NamedActors(Goal goal, String file, String day, boolean isPlaces) {
        this.goal = goal;
        this.file = file;
        this.day = day;
        this.isPlaces = isPlaces;
    }

    /** F1 over all three types. */
    static List<Measure> all() {
        return List.of(
                ofNames(
                        "reuters",
                        "Reuters 1987 (N3 Reuters-128)",
                        "reuters-128",
                        "1987-04-01",
                        0.734,
                        0.80,
                        "above .90"),
                ofNames("msnbc", "MSNBC 2007", "msnbc-updated", "2007-01-03", 0.734, 0.80, "above .90"),
                ofNames(
                        "kore50",
                        "short and ambiguous sentences (KORE 50)",
                        "kore50",
                        "2012-01-01",
                        0.528,
                        0.70,
                        ".831"),
                new NamedActors(
                        new Goal("places-msnbc", "names of places, MSNBC 2007, recall", 0.814, 0.90, "–"),
                        "entities-linked/msnbc-updated.jsonl.gz",
                        "2007-01-03",
                        true));
    }

    private static Measure ofNames(
            String name, String title, String file, String day, double floor, double reach, String best) {
        Goal goal = new Goal(
                "actors-" + name,
                "names of persons, organisations and places, " + title + ", exact F1",
                floor,
                reach,
                best);
        return new NamedActors(goal, "entities-linked/" + file + ".jsonl.gz", day, false);
    }

    @Override
    public Goal goal() {
        return goal;
    }

    @Override
    public List<String> files() {
        return List.of(file);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Counts counts = new Counts(0, 0, 0);
        int typed = 0;
        for (JsonNode gold : data.lines(file)) {
            Map<Place, String> wanted = new HashMap<>();
            List<Place> passedOver = new ArrayList<>();
            for (JsonNode mention : gold.path("mentions")) {
                Place place = new Place(
                        mention.path("start").asInt(), mention.path("end").asInt());
                String type = mention.path("type").asText();
                if (isPlaces ? type.equals("LOC") : ALL.contains(type)) {
                    wanted.put(place, type);
                } else {
                    passedOver.add(place);
                }
            }
            List<TaggedMention> found = TaggedMention.in(gold.path("text").textValue(), day, filters).stream()
                    .filter(m -> m.isName() && (!isPlaces || m.type().equals("LOC")))
                    .toList();
            typed += (int) found.stream()
                    .filter(m -> m.type().equals(wanted.get(m.place())))
                    .count();
            counts = counts.plus(compare(wanted, passedOver, found));
        }
        String detail = String.format(Locale.ROOT, "%s; type right on %d", counts, typed);
        return new Score(isPlaces ? counts.recall() : counts.f1(), counts.right() + counts.missed(), detail);
    }

    private static Counts compare(Map<Place, String> wanted, List<Place> passedOver, List<TaggedMention> found) {
        int right = 0;
        int wrong = 0;
        for (TaggedMention mention : found) {
            if (wanted.containsKey(mention.place())) {
                right++;
            } else if (passedOver.stream().noneMatch(mention.place()::overlaps)) {
                wrong++;
            }
        }
        return new Counts(right, wrong, wanted.size() - right);
    }
}
