package io.wirewatch.watch.term;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.watch.board.Snapshot;
import io.wirewatch.watch.term.Table.Cell;
import io.wirewatch.watch.term.Table.Column;
import io.wirewatch.watch.term.Table.Row;
import io.wirewatch.watch.term.Table.Tone;
import java.util.ArrayList;
import java.util.List;

/** What was worth a word. The topic is read as the JSON it holds, so that a field more or less is no matter. */
final class AlertTable {

    private static final int LIMIT = 500;
    private static final List<String> WHEN = List.of("raised", "at", "hour", "time");
    private static final List<String> WHAT = List.of("watch", "rule", "kind", "name");
    private static final List<String> WHY = List.of("sentence", "detail", "text", "title", "reason");
    private static final String MINUTE = "2020-11-17T00:00";

    private AlertTable() {}

    static Table of(Snapshot board) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (JsonNode alert : board.alerts(LIMIT)) {
            String when = first(alert, WHEN);
            List<String> detail = new ArrayList<>();
            alert.fields().forEachRemaining(field -> detail.add(field.getKey() + "  " + text(field.getValue())));
            rows.add(new Row(
                    when + " " + number,
                    List.of(
                            Cell.drawn(
                                    SafeText.of(
                                                    when.length() > MINUTE.length()
                                                            ? when.substring(0, MINUTE.length())
                                                            : when)
                                            .replace('T', ' '),
                                    -number,
                                    Tone.FAINT),
                            Cell.of(first(alert, WHAT)),
                            Cell.of(first(alert, WHY))),
                    detail));
            number++;
        }
        return new Table(
                List.of(
                        new Column("when", true, MINUTE.length(), MINUTE.length(), 0),
                        Column.words("what", 16, 30, 0),
                        Column.words("why", 20, 200, 0)),
                rows,
                0,
                "no alert so far, or nobody raises any here");
    }

    private static String first(JsonNode alert, List<String> names) {
        return names.stream()
                .filter(alert::hasNonNull)
                .findFirst()
                .map(name -> text(alert.path(name)))
                .orElse("");
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
