package io.wirewatch.app.show;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.streams.audit.AuditReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An audit in words. */
public final class AuditText {

    private AuditText() {}

    /** The ledger, what is wrong with it, and the verdict. */
    public static List<String> lines(AuditReport report) {
        Columns columns = new Columns(
                "corpus", "feed", "day", ">read", ">counted", ">duplicate", ">superseded", ">rejected", ">filtered");
        for (LedgerRow row : report.ledger()) {
            columns.add(
                    row.missing() == 0 ? "" : number(row.missing()) + " in no column",
                    row.corpus(),
                    row.feed(),
                    row.day(),
                    number(row.read()),
                    number(row.counted()),
                    number(row.duplicate()),
                    number(row.superseded()),
                    number(row.rejected()),
                    number(row.filtered()));
        }
        List<String> lines = new ArrayList<>(columns.lines());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,d records in articles, %,d refused by producers, %,d in rejected",
                report.articles(),
                report.refusedByProducers(),
                report.rejected()));
        if (report.recomputed() >= 0) {
            lines.add(String.format(Locale.ROOT, "%,d rows compared with a plain recount", report.recomputed()));
        }
        if (report.mended() > 0) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%,d refused records would be taken today: wirewatch rejected replay sends them again",
                    report.mended()));
        }
        report.problems().forEach(problem -> lines.add("WRONG: " + problem));
        lines.add(report.isClean() ? "the books are right" : "the books are NOT right");
        return lines;
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
