package io.wirewatch.sink.brief;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.store.NotCounted;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Reads what was read, counted, and not counted. */
final class BookReader {

    private static final String LEDGER = "SELECT * FROM ledger WHERE corpus = ?";
    private static final String NOT_COUNTED = "SELECT * FROM v_not_counted WHERE corpus = ?";
    private static final String UNDATED = "undated";

    private final ReadOnlyDatabase database;

    BookReader(ReadOnlyDatabase database) {
        this.database = database;
    }

    Books read(String corpus, Range range) {
        String first = day(range, true);
        String last = day(range, false);
        List<LedgerRow> ledger = database
                .all(
                        LEDGER,
                        List.of(corpus),
                        row -> new LedgerRow(
                                row.text("corpus"),
                                row.text("feed"),
                                row.text("day"),
                                row.number("read"),
                                row.number("counted"),
                                row.number("duplicate"),
                                row.number("superseded"),
                                row.number("rejected"),
                                row.number("filtered")))
                .stream()
                .filter(row -> row.day().equals(UNDATED)
                        || (row.day().compareTo(first) >= 0 && row.day().compareTo(last) <= 0))
                .sorted(Comparator.comparing(LedgerRow::day).thenComparing(LedgerRow::feed))
                .toList();
        return new Books(ledger, notCounted(corpus));
    }

    private List<NotCounted> notCounted(String corpus) {
        return database
                .all(
                        NOT_COUNTED,
                        List.of(corpus),
                        row -> new NotCounted(
                                row.text("feed"),
                                row.text("stage"),
                                row.text("reason"),
                                row.number("records"),
                                row.text("example"),
                                row.text("example_location")))
                .stream()
                .sorted(Comparator.comparingLong((NotCounted it) -> -it.records())
                        .thenComparing(NotCounted::feed)
                        .thenComparing(NotCounted::reason))
                .toList();
    }

    private static String day(Range range, boolean isFirst) {
        return LocalDate.ofInstant(isFirst ? range.since() : range.to().minusMillis(1), ZoneOffset.UTC)
                .toString();
    }
}
