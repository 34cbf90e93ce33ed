package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.List;

/**
 * How an article as a whole treats one person: PerSenT. Every place where the person's name, or its last word, stands is a target, and the
 * article says what they say on the mean.
 */
final class ArticleStance implements Measure {

    private static final String FILE = "stance-persent/dev.jsonl.gz";
    /** A mean closer to 0 than this is neither good nor bad. */
    private static final double NEUTRAL = 0.05;
    /** What one gets who calls every article of the file positive, the most frequent label: 304 of 578. */
    private static final double ALL_POSITIVE = 0.230;

    @Override
    public Goal goal() {
        return new Goal(
                "stance-article",
                "an article's stance to a person, PerSenT, macro-F1 of 3 classes",
                ALL_POSITIVE,
                Double.NaN,
                "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        Labels labels = new Labels();
        for (JsonNode gold : data.lines(FILE)) {
            String text = gold.path("text").textValue();
            ObjectNode line = Json.mapper().createObjectNode().put("text", text);
            addTargets(line.putArray("targets"), text, gold.path("target").textValue());
            labels.add(gold.path("gold").textValue(), label(filters.tag(line).path("targets")));
        }
        return labels.toMacroF1();
    }

    private static void addTargets(ArrayNode targets, String text, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (int at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length())) {
            targets.addObject().put("begin", at).put("end", at + last.length());
        }
    }

    private static String label(JsonNode targets) {
        double sum = 0;
        for (JsonNode target : targets) {
            sum += target.path("polarity").doubleValue();
        }
        double mean = targets.isEmpty() ? 0 : sum / targets.size();
        return mean > NEUTRAL ? "positive" : mean < -NEUTRAL ? "negative" : "neutral";
    }
}
