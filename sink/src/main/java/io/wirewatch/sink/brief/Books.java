package io.wirewatch.sink.brief;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.store.NotCounted;
import java.util.List;

/**
 * What was read of the days that a stretch of time touches and of articles without a day, and what of the whole corpus is in no
 * count.
 *
 * @param ledger by feed and day
 * @param notCounted by feed, stage and reason
 */
public record Books(List<LedgerRow> ledger, List<NotCounted> notCounted) {

    public Books {
        ledger = List.copyOf(ledger);
        notCounted = List.copyOf(notCounted);
    }

    /** The account of all feeds and days together. */
    public LedgerRow account() {
        LedgerRow sum = new LedgerRow("", "", "", 0, 0, 0, 0, 0, 0);
        for (LedgerRow it : ledger) {
            sum = new LedgerRow(
                    it.corpus(),
                    "",
                    "",
                    sum.read() + it.read(),
                    sum.counted() + it.counted(),
                    sum.duplicate() + it.duplicate(),
                    sum.superseded() + it.superseded(),
                    sum.rejected() + it.rejected(),
                    sum.filtered() + it.filtered());
        }
        return sum;
    }
}
