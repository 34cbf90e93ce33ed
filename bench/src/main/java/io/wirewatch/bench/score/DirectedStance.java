package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who of two stands for or against the other in a sentence.
 *
 * <p>More than a quarter of the validation part repeats sentences of the training part, of which our weights were learnt. Only the
 * others are counted.
 */
final class DirectedStance implements Measure {

    private static final String TRAINING = "stance-directed/train.jsonl.gz";
    private static final String FILE = "stance-directed/valid.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal(
                "stance-directed",
                "directed stance, sentences not trained on, macro-F1 of 5 classes",
                0.276,
                0.38,
                "–");
    }

    @Override
    public List<String> files() {
        return List.of(TRAINING, FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Set<String> seen = new HashSet<>();
        data.lines(TRAINING).forEach(line -> seen.add(line.path("text").textValue()));
        Labels labels = new Labels();
        for (JsonNode gold : data.lines(FILE)) {
            String text = gold.path("text").textValue();
            if (!seen.contains(text)) {
                labels.add(gold.path("gold").textValue(), answer(gold, text, filters));
            }
        }
        return labels.toMacroF1();
    }

    private static String answer(JsonNode gold, String text, Filters filters) {
        CodePoints points = new CodePoints(text);
        ObjectNode line = Json.mapper().createObjectNode().put("text", text);
        ObjectNode pair = line.putArray("pairs").addObject();
        put(pair.putObject("a"), gold.path("p_span"), points);
        put(pair.putObject("b"), gold.path("q_span"), points);
        JsonNode answer = filters.tag(line).path("pairs").path(0);
        String direction = answer.path("direction").asText();
        String sign = answer.path("polarity").asDouble() > 0 ? "pos" : "neg";
        return direction.equals("none") ? "neutral" : sign + (direction.equals("a>b") ? "_pq" : "_qp");
    }

    private static void put(ObjectNode place, JsonNode span, CodePoints points) {
        place.put("begin", points.toUnits(span.path(0).intValue()))
                .put("end", points.toUnits(span.path(1).intValue()));
    }
}
