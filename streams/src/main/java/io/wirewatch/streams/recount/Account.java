package io.wirewatch.streams.recount;

import io.wirewatch.model.Article;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Pane;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ledger, taken record by record. */
final class Account {

    private final Map<Cell, Map<String, Long>> ledger = new TreeMap<>();

    /** Every record of a counted article: one copy of the winner counts, the first by feed and day. */
    void counted(Article winner, List<Article> records) {
        Article first = records.stream()
                .filter(record -> record.version().equals(winner.version()))
                .min(Comparator.comparing(
                                (Article record) -> record.provenance().origin().feed())
                        .thenComparing(Account::dayOf))
                .orElseThrow();
        boolean isCounted = false;
        for (Article record : records) {
            Cell cell = Cell.ofLedger(
                    record.provenance().origin().corpus(),
                    record.provenance().origin().feed(),
                    dayOf(record));
            boolean isFirst = !isCounted && record == first;
            isCounted |= isFirst;
            book(cell, Measure.READ);
            if (!record.version().equals(winner.version())) {
                book(cell, Measure.SUPERSEDED);
            } else {
                book(cell, isFirst ? Measure.COUNTED : Measure.DUPLICATE);
            }
        }
    }

    /** A record of {@code articles} that cannot be counted was read; that it was refused is told by {@code rejected}. */
    void refused(Origin origin) {
        book(undated(origin), Measure.READ);
    }

    /** A record of {@code rejected}. */
    void rejected(Rejected rejected) {
        if (rejected.stage() == Stage.WRITE) {
            return;
        }
        Cell cell = undated(rejected.origin());
        book(cell, rejected.reason() == RejectReason.FILTERED ? Measure.FILTERED : Measure.REJECTED);
        if (rejected.stage() == Stage.PRODUCE) {
            book(cell, Measure.READ);
        }
    }

    void addTo(PaneSums sums) {
        ledger.forEach((cell, counts) -> sums.add(new Pane(cell, Pane.NO_HOUR), Tally.ofCounts(counts)));
    }

    private void book(Cell cell, String measure) {
        ledger.computeIfAbsent(cell, key -> new TreeMap<>()).merge(measure, 1L, Long::sum);
    }

    private static Cell undated(Origin origin) {
        return Cell.ofLedger(origin.corpus(), origin.feed(), Table.UNDATED);
    }

    private static String dayOf(Article article) {
        return article.published().at().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
