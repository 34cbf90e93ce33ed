package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who is for or against whom, found without help in the defence news of re3d: the pair and the polarity. */
final class Relations implements Measure {

    private static final String FILE = "actors-re3d/dev.jsonl.gz";
    private static final Map<String, Integer> POLARITY =
            Map.of("Likes", 1, "AlliesOf", 1, "Dislikes", -1, "FightingAgainst", -1);

    private record Relation(Place holder, Place target, int polarity, boolean isMutual) {
        boolean isMetBy(Relation found) {
            return holder.overlaps(found.holder) && target.overlaps(found.target)
                    || isMutual && holder.overlaps(found.target) && target.overlaps(found.holder);
        }
    }

    @Override
    public Goal goal() {
        return new Goal("relations", "relations found unaided, pair and polarity, re3d, F1", 0.100, 0.25, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Counts counts = new Counts(0, 0, 0);
        for (JsonNode gold : data.lines(FILE)) {
            counts = counts.plus(compare(wanted(gold), found(gold.path("text").textValue(), filters)));
        }
        return counts.toF1();
    }

    /** Each gold relation takes the first answer for its pair; the answer is right if the polarity is. */
    private static Counts compare(List<Relation> wanted, List<Relation> found) {
        List<Relation> left = new ArrayList<>(found);
        int right = 0;
        for (Relation gold : wanted) {
            for (int i = 0; i < left.size(); i++) {
                if (gold.isMetBy(left.get(i))) {
                    right += left.remove(i).polarity == gold.polarity ? 1 : 0;
                    break;
                }
            }
        }
        return new Counts(right, found.size() - right, wanted.size() - right);
    }

    private static List<Relation> wanted(JsonNode gold) {
        List<Relation> all = new ArrayList<>();
        for (JsonNode relation : gold.path("relations")) {
            String type = relation.path("type").asText();
            Integer polarity = POLARITY.get(type);
            if (polarity != null) {
                all.add(new Relation(
                        Place.ofPair(relation.path("source_span")),
                        Place.ofPair(relation.path("target_span")),
                        polarity,
                        type.equals("AlliesOf") || type.equals("FightingAgainst")));
            }
        }
        return all;
    }

    private static List<Relation> found(String text, Filters filters) {
        ObjectNode line = Json.mapper().createObjectNode().put("text", text);
        CodePoints points = new CodePoints(text);
        List<Relation> all = new ArrayList<>();
        for (JsonNode stance : filters.tag(line).path("stances")) {
            all.add(new Relation(
                    Place.ofOurs(stance.path("holder"), points),
                    Place.ofOurs(stance.path("target"), points),
                    (int) Math.signum(stance.path("polarity").asDouble()),
                    false));
        }
        return all;
    }
}
