package io.wirewatch.sink.store;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import java.util.Comparator;

/** The orders in which rows are read: total, so that the same rows are always the same list. */
final class RowOrder {

    /** By window, then most articles, then most mentions, then id. */
    static final Comparator<ActorRow> ACTORS = Comparator.comparing(RowOrder::window)
            .thenComparing(row -> row.counts().articles(), Comparator.reverseOrder())
            .thenComparing(RowOrder::mentions, Comparator.reverseOrder())
            .thenComparing(row -> row.actor().id());

    /** Said in most articles first, then most often, then strongest, then by id. */
    static final Comparator<StanceRow> STANCES = Comparator.<StanceRow, Long>comparing(
                    row -> row.counts().articles(), Comparator.reverseOrder())
            .thenComparing(StanceRow::stances, Comparator.reverseOrder())
            .thenComparing(row -> Math.abs(row.polarity()), Comparator.reverseOrder())
            .thenComparing(row -> row.holder().id())
            .thenComparing(row -> row.target().id())
            .thenComparing(StanceRow::stanceClass);

    static final Comparator<LedgerRow> LEDGER =
            Comparator.comparing(LedgerRow::feed).thenComparing(LedgerRow::day);

    static final Comparator<NotCounted> NOT_COUNTED = Comparator.comparing(NotCounted::feed)
            .thenComparing(NotCounted::stage)
            .thenComparing(NotCounted::reason);

    private RowOrder() {}

    private static Window window(ActorRow row) {
        String label = row.period().window();
        return label == null ? Window.ALL : Window.ofLabel(label);
    }

    private static long mentions(ActorRow row) {
        return row.mentions().values().stream().mapToLong(Long::longValue).sum();
    }
}
