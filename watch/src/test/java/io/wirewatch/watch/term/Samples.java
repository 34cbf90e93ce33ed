package io.wirewatch.watch.term;

import io.wirewatch.watch.term.Table.Cell;
import io.wirewatch.watch.term.Table.Column;
import io.wirewatch.watch.term.Table.Row;
import io.wirewatch.watch.term.Table.Tone;
import java.util.ArrayList;
import java.util.List;

/** Tables to look at. */
final class Samples {

    private Samples() {}

    static Table table(int rows) {
        List<Row> made = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            made.add(row("actor-" + i, i));
        }
        return new Table(
                List.of(
                        Column.words("actor", 10, 20, 0),
                        Column.number("articles", 6, 0),
                        new Column("trend", true, 6, 6, 1)),
                made,
                1,
                "nothing yet");
    }

    static Row row(String name, long articles) {
        return new Row(
                name,
                List.of(
                        Cell.of(name),
                        Cell.of(articles),
                        Cell.drawn(Sparkline.of(new long[] {0, articles}), articles, Tone.PLAIN)),
                List.of("2020-11-17 00:00  seeds  [verb:praise]  " + name
                        + " praised \u001b[31mRussia\u0007 at length."));
    }

    static ViewState.Reach reach(Table table, ViewState state, int page) {
        return new ViewState.Reach(
                table.arranged(state), page, table.columns().size(), table.orderOf(state), List.of("live", "seeds"));
    }
}
