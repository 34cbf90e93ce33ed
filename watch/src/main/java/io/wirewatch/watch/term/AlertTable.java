package io.wirewatch.watch.term;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.watch.board.Snapshot;
import io.wirewatch.watch.term.Table.Cell;
import io.wirewatch.watch.term.Table.Column;
import io.wirewatch.watch.term.Table.Row;
import io.wirewatch.watch.term.Table.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was worth a word, of all corpora. The topic is read as the JSON it holds, so that a field more or less is no matter. */
final class AlertTable {

    private static final int LIMIT = 500;
    private static final int MINUTES = "2020-11-17T00:00".length();

    private AlertTable() {}

    static Table of(Snapshot board) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (JsonNode alert : board.alerts(LIMIT)) {
            rows.add(row(alert, number++));
        }
        return new Table(
                List.of(
                        new Column("hour", true, MINUTES, MINUTES, 0),
                        Column.words("kind", 8, 10, 1),
                        Column.words("about", 18, 40, 0),
                        Column.number("articles", 8, 0),
                        Column.number("texts", 6, 2),
                        Column.number("publishers", 6, 3),
                        Column.number("score", 6, 2),
                        Column.words("corpus", 8, 14, 5),
                        Column.words("rule", 10, 20, 4)),
                rows,
                0,
                "no alert so far; rules are those of wirewatch.yaml (wirewatch alerts)");
    }

    private static Row row(JsonNode alert, int number) {
        String hour = alert.path("hour").asText();
        List<String> detail = new ArrayList<>();
        detail.add(alert.path("condition").asText());
        alert.path("evidence")
                .forEach(sentence -> detail.add(sentence.path("published").asText() + "  "
                        + sentence.path("publisher").asText() + "  ["
                        + sentence.path("rule").asText() + "]  "
                        + sentence.path("sentence").asText()));
        double score = alert.path("score").asDouble();
        String shown = alert.has("score") ? String.format(Locale.ROOT, "%.1f", score) : "";
        return new Row(
                String.format(Locale.ROOT, "%06d", number),
                List.of(
                        Cell.drawn(
                                SafeText.of(hour.substring(0, Math.min(MINUTES, hour.length()))
                                        .replace('T', ' ')),
                                -number,
                                Tone.FAINT),
                        Cell.of(alert.path("kind").asText(), Tone.BAD),
                        Cell.of(alert.path("name").asText(alert.path("subject").asText())),
                        Cell.of(alert.path("articles").asLong()),
                        Cell.of(alert.path("texts").asLong()),
                        Cell.of(alert.path("publishers").asLong()),
                        Cell.drawn(shown, score, Tone.PLAIN),
                        Cell.of(alert.path("corpus").asText()),
                        Cell.of(alert.path("rule").asText())),
                detail);
    }
}
