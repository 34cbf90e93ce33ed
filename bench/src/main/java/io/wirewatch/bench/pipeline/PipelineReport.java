package io.wirewatch.bench.pipeline;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a run of the three contenders says, as a table or JSON.
 *
 * @param corpus where the words come from
 * @param bytes the mean size of an article's record
 * @param contenders in the order they ran
 */
record PipelineReport(String corpus, long bytes, List<Measured> contenders) {

    private static final double MICROS = 1e6;

    /** How many times as fast one contender is as another; 0 where one of them did not run. */
    double ratio(String one, String other) {
        return rate(other) == 0 ? 0 : rate(one) / rate(other);
    }

    private double rate(String name) {
        return contenders.stream()
                .filter(each -> each.name().equals(name))
                .mapToDouble(Measured::rate)
                .findFirst()
                .orElse(0);
    }

    String table() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, "articles of %,d bytes from %s, exactly once, broker in the process%n%n", bytes, corpus));
        text.append(String.format(
                Locale.ROOT,
                "   %-44s %9s %9s %11s %9s %9s%n",
                "",
                "articles",
                "seconds",
                "articles/s",
                "cpu us",
                "live MiB"));
        for (Measured each : contenders) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s  %-44s %,9d %9.1f %,11.0f %,9.0f %,9d%n",
                    each.name(),
                    each.title(),
                    each.articles(),
                    each.seconds(),
                    each.rate(),
                    each.micros(),
                    each.liveMiB()));
        }
        text.append(String.format(
                Locale.ROOT,
                "%nby the clock:          b / a = %.3f (at least 0.15, goal 0.3)   b / c = %.2f (more than 1)%n"
                        + "by processor time:     b / a = %.3f                             b / c = %.2f%n"
                        + "the same, no tagging:  b / a = %.3f                             b / c = %.2f%n",
                ratio("b", "a"),
                ratio("b", "c"),
                spared("b", "a", Measured::micros),
                spared("b", "c", Measured::micros),
                spared("b", "a", PipelineReport::withoutTagging),
                spared("b", "c", PipelineReport::withoutTagging)));
        contenders.forEach(each -> text.append(stages(each)).append(traffic(each)));
        return text.toString();
    }

    private static double withoutTagging(Measured measured) {
        return measured.micros() - measured.micros(Stage.TAG);
    }

    /** How many times as much the other one costs. */
    private double spared(String one, String other, ToDoubleFunction<Measured> cost) {
        double ours = cost(one, cost);
        return ours == 0 ? 0 : cost(other, cost) / ours;
    }

    private double cost(String name, ToDoubleFunction<Measured> cost) {
        return contenders.stream()
                .filter(each -> each.name().equals(name))
                .mapToDouble(cost)
                .findFirst()
                .orElse(0);
    }

    private static String traffic(Measured measured) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%nrecords and bytes an article, by topic, of %s (markers included)%n", measured.name()));
        measured.traffic()
                .forEach(each -> text.append(String.format(
                        Locale.ROOT,
                        "   %-44s %9.2f %,9.0f%n",
                        each.topic(),
                        (double) each.records() / measured.articles(),
                        (double) each.bytes() / measured.articles())));
        return text.toString();
    }

    private static String stages(Measured measured) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%nprocessor time of %s, microseconds an article (heap at most %,d MiB, process so far %,d MiB)%n",
                measured.name(),
                measured.heapMiB(),
                measured.residentMiB()));
        measured.stages().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(stage -> text.append(String.format(
                        Locale.ROOT,
                        "   %-44s %9.0f  %4.1f %%%n",
                        stage.getKey(),
                        stage.getValue() / measured.articles() * MICROS,
                        100 * stage.getValue() / measured.processSeconds())));
        return text.toString();
    }

    String json() {
        ObjectNode report = Json.mapper().createObjectNode();
        report.put("corpus", corpus).put("articleBytes", bytes);
        report.put("bOverA", ratio("b", "a")).put("bOverC", ratio("b", "c"));
        for (Measured each : contenders) {
            ObjectNode node = report.putObject(each.name());
            node.put("title", each.title())
                    .put("articles", each.articles())
                    .put("seconds", each.seconds())
                    .put("articlesPerSecond", each.rate())
                    .put("cpuMicrosPerArticle", each.micros())
                    .put("heapMiB", each.heapMiB())
                    .put("liveMiB", each.liveMiB())
                    .put("residentMiB", each.residentMiB());
            ObjectNode records = node.putObject("recordsPerArticleByTopic");
            each.traffic().forEach(topic -> records.put(topic.topic(), (double) topic.records() / each.articles()));
            ObjectNode stages = node.putObject("cpuMicrosPerArticleByStage");
            each.stages().forEach((name, seconds) -> stages.put(name, seconds / each.articles() * MICROS));
        }
        return report.toString();
    }
}
