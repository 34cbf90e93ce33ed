package io.wirewatch.streams.audit;

import io.wirewatch.model.row.LedgerRow;
import java.util.List;

/**
 * What an audit found.
 *
 * @param ledger the account, by corpus, feed and day
 * @param articles records in {@code articles}
 * @param refusedByProducers records in {@code rejected} that never were in {@code articles}
 * @param rejected all records in {@code rejected}
 * @param mended refused records that would be taken today, and were not sent again; 0 if nothing was recomputed. No problem: what
 *     became of a record is settled when it is read
 * @param problems what does not hold, one line each; empty when all is well. At most {@value #PROBLEM_LIMIT}
 * @param recomputed how many rows were compared with a recount; -1 if none were asked for
 */
public record AuditReport(
        List<LedgerRow> ledger,
        long articles,
        long refusedByProducers,
        long rejected,
        long mended,
        List<String> problems,
        long recomputed) {

    /** How many problems are listed. */
    public static final int PROBLEM_LIMIT = 50;

    public AuditReport {
        ledger = List.copyOf(ledger);
        problems = problems.stream().limit(PROBLEM_LIMIT).toList();
    }

    /** Whether the account balances and nothing differs. */
    public boolean isClean() {
        return problems.isEmpty();
    }
}
