package io.wirewatch.model.row;

import io.wirewatch.model.Measure;
import io.wirewatch.model.Tally;

/**
 * The account of one feed and day: {@code read = counted + duplicate + superseded + rejected + filtered}. A row of
 * {@code ledger}.
 *
 * @param corpus which timeline
 * @param feed which feed
 * @param day the UTC day of publication, or {@code undated}
 * @param read records that came in
 * @param counted articles that stand in the tables
 * @param duplicate further copies of counted versions
 * @param superseded versions that lost to another version of the same article
 * @param rejected records refused, each kept with its reason
 * @param filtered records left out by a rule of the user, each kept as well
 */
public record LedgerRow(
        String corpus,
        String feed,
        String day,
        long read,
        long counted,
        long duplicate,
        long superseded,
        long rejected,
        long filtered)
        implements Row {

    static LedgerRow of(RowSource source, Tally tally) {
        return new LedgerRow(
                source.cell().corpus(),
                source.cell().names().get(0),
                source.cell().names().get(1),
                tally.count(Measure.READ),
                tally.count(Measure.COUNTED),
                tally.count(Measure.DUPLICATE),
                tally.count(Measure.SUPERSEDED),
                tally.count(Measure.REJECTED),
                tally.count(Measure.FILTERED));
    }

    /** What came in and is in none of the other columns; 0 when the account balances. */
    public long missing() {
        return read - counted - duplicate - superseded - rejected - filtered;
    }
}
