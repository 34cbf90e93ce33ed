package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.List;

/** Whether two names are spellings of one name, on pairs that people judged. */
final class SameName implements Measure {

    private final Goal goal;
    private final String file;

    private SameName(Goal goal, String file) {
        this.goal = goal;
        this.file = file;
    }

    /** Persons and companies, with slips, titles, legal forms and scripts. */
    static SameName pairs() {
        return new SameName(
                new Goal("names", "two names, one bearer, name pairs, F1", 0.668, 0.78, "0.804"),
                "names-pairs/dev.jsonl.gz");
    }

    /** Persons in Slavic languages, in two scripts and seven cases. */
    static SameName slavic() {
        return new SameName(
                new Goal("names-slavic", "two names, one bearer, Slavic languages and scripts, F1", 0.467, 0.70, "–"),
                "names-slavic/name_pairs.jsonl.gz");
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
        for (JsonNode pair : data.lines(file)) {
            boolean isSaid = filters.match(question(pair)).path("same").asBoolean();
            boolean isSo = pair.path("gold").asBoolean();
            counts = counts.plus(new Counts(isSaid && isSo ? 1 : 0, isSaid && !isSo ? 1 : 0, !isSaid && isSo ? 1 : 0));
        }
        return counts.toF1();
    }

    private static ObjectNode question(JsonNode pair) {
        return Json.mapper()
                .createObjectNode()
                .put("a", pair.path("name1").textValue())
                .put("b", pair.path("name2").textValue());
    }
}
