package io.wirewatch.app.show;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Rejected;
import io.wirewatch.producer.again.Refused;
import io.wirewatch.producer.again.RejectedReplay.Left;
import io.wirewatch.producer.again.RejectedReplay.Report;
import io.wirewatch.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Refusals in words. What came from outside is cut, and its control characters are blanks. */
public final class RejectedText {

    private static final int DETAIL = 90;
    private static final int BEGINNING = 400;

    private RejectedText() {}

    /** A table, with why and where below each. */
    public static List<String> list(List<Refused> refusals) {
        if (refusals.isEmpty()) {
            return List.of("nothing was refused, or nothing that was asked for");
        }
        Columns columns = new Columns("id", "refused", "feed", "reason", "state");
        for (Refused refused : refusals) {
            Rejected rejected = refused.rejected();
            columns.add(
                    Excerpt.of(rejected.origin().location() + ": " + rejected.detail(), DETAIL),
                    refused.place().toString(),
                    rejected.rejected().truncatedTo(ChronoUnit.SECONDS).toString(),
                    Excerpt.of(rejected.origin().feed()),
                    rejected.reason().wireName(),
                    refused.state().word());
        }
        return columns.lines();
    }

    /** How many did not fit. */
    public static String leftOut(long count, String what) {
        return String.format(Locale.ROOT, "and %,d %s; --rows shows more, filters fewer", count, what);
    }

    /** One of them as JSON: the record of the topic with its name and its state, without its bytes. */
    public static String json(Refused refused) {
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("id", refused.place().toString());
        node.put("state", refused.state().word());
        ObjectNode rejected = Json.mapper().valueToTree(refused.rejected());
        boolean hasPayload = rejected.remove("payload") != null;
        node.setAll(rejected);
        node.put("hasPayload", hasPayload);
        return Json.write(node);
    }

    /** All that is known of one. */
    public static List<String> one(Refused refused, Optional<byte[]> bytes) {
        Rejected rejected = refused.rejected();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", refused.place().toString());
        facts.put("reason", rejected.reason().wireName() + " (when it was to be " + stage(rejected) + ")");
        facts.put("why", rejected.detail());
        facts.put("refused", rejected.rejected().toString());
        facts.put("state", refused.state().word());
        facts.put("corpus", rejected.origin().corpus());
        facts.put("feed", rejected.origin().feed());
        facts.put("from", rejected.origin().location());
        refused.record().ifPresent(record -> facts.put("record", record.toString()));
        if (rejected.article() != null) {
            facts.put("article", rejected.article().value());
        }
        facts.put(
                "bytes",
                bytes.map(kept -> String.format(Locale.ROOT, "%,d", kept.length))
                        .orElse("not kept"));
        List<String> lines = new ArrayList<>();
        facts.forEach((name, value) ->
                lines.add(String.format(Locale.ROOT, "%-8s %s", name, Excerpt.of(value, Rejected.DETAIL_LIMIT))));
        bytes.ifPresent(kept -> lines.add(String.format(Locale.ROOT, "%-8s %s", "begins", beginning(kept))));
        return lines;
    }

    /** What a replay did. */
    public static List<String> replayed(Report report, boolean isDry) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s %,d refused, as %,d records of articles",
                isDry ? "would send" : "sent",
                report.refusals(),
                report.records()));
        new TreeMap<>(report.left())
                .forEach((why, count) -> lines.add(String.format(Locale.ROOT, "left %,d: %s", count, reason(why))));
        return lines;
    }

    /** The same for programs. */
    public static Map<String, Object> replayed(Report report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("sent", report.refusals());
        row.put("records", report.records());
        Map<String, Long> left = new TreeMap<>();
        report.left()
                .forEach((why, count) ->
                        left.put(why.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
        row.put("left", left);
        return row;
    }

    private static String reason(Left why) {
        return switch (why) {
            case SENT_BEFORE -> "sent before (--again sends them once more)";
            case REPLACED -> "sent before and refused again; the newer refusal stands for them";
            case WITHOUT_BYTES -> "their bytes were not kept";
            case STILL_UNREADABLE -> "still no article can be made of them";
            case UNWANTED -> "a rule did not want them (--reason filtered sends them all the same)";
        };
    }

    private static String stage(Rejected rejected) {
        return switch (rejected.stage()) {
            case PRODUCE -> "sent";
            case READ -> "read";
            case TAG -> "tagged";
            case WRITE -> "written";
        };
    }

    private static String beginning(byte[] bytes) {
        byte[] first = Arrays.copyOf(bytes, Math.min(bytes.length, BEGINNING * 3));
        return Excerpt.of(new String(first, StandardCharsets.UTF_8), BEGINNING);
    }
}
