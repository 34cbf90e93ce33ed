package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.List;

/** How a sentence of US political news treats a person or party: the development parts of NewsMTSC. */
final class TargetStance implements Measure {

    private final Goal goal;
    private final String file;

    private TargetStance(Goal goal, String file) {
        this.goal = goal;
        this.file = file;
    }

    /** Sentences as they come. */
    static Measure realWorld() {
        return new TargetStance(
                new Goal(
                        "stance-target-rw",
                        "stance to a target, NewsMTSC rw, macro-F1 of 3 classes",
                        0.557,
                        0.62,
                        "0.831"),
                "stance-newsmtsc/dev_rw.jsonl.gz");
    }

    /** Sentences with several targets. */
    static Measure manyTargets() {
        return new TargetStance(
                new Goal(
                        "stance-target-mt",
                        "stance to a target, NewsMTSC mt, macro-F1 of 3 classes",
                        0.537,
                        0.58,
                        "0.825"),
                "stance-newsmtsc/dev_mt.jsonl.gz");
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
        Labels labels = new Labels();
        for (JsonNode gold : data.lines(file)) {
            String text = gold.path("text").textValue();
            CodePoints points = new CodePoints(text);
            ObjectNode line = Json.mapper().createObjectNode().put("text", text);
            line.putArray("targets")
                    .addObject()
                    .put("begin", points.toUnits(gold.path("start").intValue()))
                    .put("end", points.toUnits(gold.path("end").intValue()));
            JsonNode answer = filters.tag(line).path("targets").path(0).path("label");
            labels.add(gold.path("gold").asText(), answer.asText());
        }
        return labels.toMacroF1();
    }
}
