package io.wirewatch.watch.term;

import io.wirewatch.model.FeedState;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.watch.term.Table.Cell;
import io.wirewatch.watch.term.Table.Column;
import io.wirewatch.watch.term.Table.Row;
import io.wirewatch.watch.term.Table.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in, and what became of it. */
final class BookTables {

    private static final String NO_FEEDS =
            "no feed has been polled here; feeds are those of wirewatch.yaml (wirewatch up)";

    private BookTables() {}

    static Table feeds(List<HealthRow> feeds, Instant now) {
        List<Row> rows = new ArrayList<>();
        for (HealthRow feed : feeds) {
            boolean isWell = feed.state() == FeedState.OK || feed.state() == FeedState.UNCHANGED;
            List<String> detail = new ArrayList<>();
            detail.add(feed.kind() + "  " + feed.address());
            if (feed.detail() != null) {
                detail.add((feed.reason() == null ? "" : feed.reason() + ": ") + feed.detail());
            }
            rows.add(new Row(
                    feed.feed(),
                    List.of(
                            Cell.of(feed.feed()),
                            Cell.of(feed.state().wireName(), isWell ? Tone.GOOD : Tone.BAD),
                            Cell.of(feed.counts().articles()),
                            Cell.alarm(feed.counts().rejected()),
                            Cell.of(feed.counts().filtered()),
                            Cell.alarm(feed.counts().failures()),
                            ago(feed.newest(), now),
                            ago(feed.lastSuccess(), now)),
                    detail));
        }
        return new Table(
                List.of(
                        Column.words("feed", 18, 40, 0),
                        Column.words("state", 10, 10, 0),
                        Column.number("articles", 8, 1),
                        Column.number("refused", 7, 3),
                        Column.number("filtered", 7, 4),
                        Column.number("failures", 7, 2),
                        Column.number("newest", 9, 2),
                        Column.number("last ok", 9, 5)),
                rows,
                5,
                NO_FEEDS);
    }

    static Table ledger(List<LedgerRow> ledger) {
        List<Row> rows = new ArrayList<>();
        for (LedgerRow row : ledger) {
            double share = row.read() == 0 ? 0 : (double) row.counted() / row.read();
            rows.add(new Row(
                    row.day() + " " + row.feed(),
                    List.of(
                            Cell.of(row.day()),
                            Cell.of(row.feed()),
                            Cell.of(row.read()),
                            Cell.of(row.counted()),
                            Cell.of(row.duplicate()),
                            Cell.of(row.superseded()),
                            Cell.alarm(row.rejected()),
                            Cell.of(row.filtered()),
                            Cell.alarm(row.missing()),
                            Cell.drawn("■".repeat((int) Math.round(share * 10)), share, Tone.GOOD)),
                    List.of("read " + row.read() + " = counted " + row.counted() + " + duplicate " + row.duplicate()
                            + " + superseded " + row.superseded() + " + rejected " + row.rejected() + " + filtered "
                            + row.filtered()
                            + (row.missing() == 0 ? "" : ", and " + row.missing() + " in no column"))));
        }
        return new Table(
                List.of(
                        new Column("day", false, 10, 10, 0),
                        Column.words("feed", 12, 30, 0),
                        Column.number("read", 7, 0),
                        Column.number("counted", 7, 0),
                        Column.number("duplicate", 7, 3),
                        Column.number("superseded", 7, 4),
                        Column.number("rejected", 7, 1),
                        Column.number("filtered", 7, 5),
                        Column.number("missing", 7, 2),
                        new Column("share", true, 10, 10, 6)),
                rows,
                2,
                "nothing has been read in this corpus yet");
    }

    static Table rejected(List<Rejected> refusals) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Rejected refused : refusals) {
            long at = refused.rejected().toEpochMilli();
            rows.add(new Row(
                    Integer.toString(number++),
                    List.of(
                            Cell.drawn(Tables.minutes(refused.rejected()), at, Tone.FAINT),
                            Cell.of(refused.origin().feed()),
                            Cell.of(refused.reason().wireName(), Tone.BAD),
                            Cell.of(refused.origin().location()),
                            Cell.of(refused.detail())),
                    List.of(
                            refused.origin().location(),
                            refused.detail(),
                            "wirewatch rejected list shows all of them")));
        }
        return new Table(
                List.of(
                        new Column("refused", true, 16, 16, 0),
                        Column.words("feed", 10, 20, 1),
                        Column.words("reason", 14, 16, 0),
                        Column.words("where", 16, 40, 2),
                        Column.words("why", 16, 80, 0)),
                rows,
                0,
                "nothing was refused");
    }

    /** Sorted so that what is longest ago comes first. */
    private static Cell ago(@Nullable Instant at, Instant now) {
        if (at == null) {
            return Cell.drawn("never", Double.MAX_VALUE, Tone.BAD);
        }
        Duration ago = Duration.between(at, now);
        String text;
        if (ago.toMinutes() < 1) {
            text = Math.max(0, ago.toSeconds()) + " s";
        } else if (ago.toHours() < 1) {
            text = ago.toMinutes() + " min";
        } else {
            text = ago.toDays() < 2 ? ago.toHours() + " h" : ago.toDays() + " d";
        }
        return Cell.drawn(text, ago.toSeconds(), Tone.PLAIN);
    }
}
