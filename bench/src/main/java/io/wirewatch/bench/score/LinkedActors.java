package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether the Wikidata item is the right one, where a name is found whole and we know an item for it. */
final class LinkedActors implements Measure {

    private static final String REUTERS = "entities-linked/reuters-128.jsonl.gz";
    private static final String MSNBC = "entities-linked/msnbc-updated.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal(
                "linking", "Wikidata items of the actors we know, Reuters-128 and MSNBC, accuracy", 0, 0.85, ".90–.95");
    }

    @Override
    public List<String> files() {
        return List.of(REUTERS, MSNBC);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Counts counts =
                count(data.lines(REUTERS), "1987-04-01", filters).plus(count(data.lines(MSNBC), "2007-01-03", filters));
        return new Score(counts.precision(), counts.right() + counts.wrong(), counts.toString());
    }

    private static Counts count(List<JsonNode> lines, String day, Filters filters) {
        int right = 0;
        int wrong = 0;
        for (JsonNode gold : lines) {
            List<TaggedMention> found = TaggedMention.in(gold.path("text").textValue(), day, filters);
            for (JsonNode mention : gold.path("mentions")) {
                Place place = new Place(
                        mention.path("start").asInt(), mention.path("end").asInt());
                @Nullable String wanted = mention.path("qid").textValue();
                @Nullable
                String answered = found.stream()
                        .filter(m -> m.isName() && m.place().equals(place))
                        .map(TaggedMention::wikidata)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (wanted != null
                        && answered != null
                        && !mention.path("type").asText().equals("OTHER")) {
                    right += wanted.equals(answered) ? 1 : 0;
                    wrong += wanted.equals(answered) ? 0 : 1;
                }
            }
        }
        return new Counts(right, wrong, 0);
    }
}
