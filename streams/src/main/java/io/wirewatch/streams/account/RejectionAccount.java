package io.wirewatch.streams.account;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Pane;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import java.util.HashMap;
import java.util.Map;

/** What one refused record adds to the account of its feed. */
final class RejectionAccount {

    private RejectionAccount() {}

    static Pane paneOf(Rejected rejected) {
        Cell ledger =
                Cell.ofLedger(rejected.origin().corpus(), rejected.origin().feed(), Table.UNDATED);
        return new Pane(ledger, Pane.NO_HOUR);
    }

    static Tally tallyOf(Rejected rejected) {
        Map<String, Long> counts = new HashMap<>();
        if (rejected.stage() == Stage.WRITE) {
            // the article behind it was read and is accounted for; what is missing is one of its results
            return Tally.EMPTY;
        }
        counts.put(rejected.reason() == RejectReason.FILTERED ? Measure.FILTERED : Measure.REJECTED, 1L);
        if (rejected.stage() == Stage.PRODUCE) {
            counts.put(Measure.READ, 1L);
        }
        return Tally.ofCounts(counts);
    }
}
