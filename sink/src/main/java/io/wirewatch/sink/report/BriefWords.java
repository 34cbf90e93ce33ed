package io.wirewatch.sink.report;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Spread;
import io.wirewatch.sink.brief.StanceLine;
import io.wirewatch.sink.phrase.StanceWords;
import io.wirewatch.sink.phrase.TimeWords;
import io.wirewatch.sink.store.NotCounted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Sentences and figures of a brief, the same in every form. */
public final class BriefWords {

    private BriefWords() {}

    /** {@code 5 articles, 5 texts, 4 publishers; 2 articles in the 7 days before}. */
    public static String total(Brief brief) {
        Spread now = brief.now();
        Spread before = brief.before();
        String then = before == null
                ? ""
                : "; " + Figures.plural(before.articles(), "article") + " in the "
                        + TimeWords.length(brief.range().length()) + " before";
        return spread(now) + then;
    }

    /** The three counts: {@code 5 articles, 5 texts, 4 publishers}. */
    public static String spread(Spread spread) {
        return Figures.plural(spread.articles(), "article") + ", " + Figures.plural(spread.texts(), "text") + ", "
                + Figures.plural(spread.publishers(), "publisher");
    }

    /** What to say where nobody was named, and what to ask instead. */
    public static String nobody(Brief brief) {
        String said = brief.now().articles() == 0
                ? "Nothing was published in " + TimeWords.range(brief.range()) + "."
                : "Nobody was talked about in " + TimeWords.range(brief.range()) + ".";
        Instant first = brief.known().first();
        Instant last = brief.known().last();
        if (first == null || last == null) {
            return said + " There are no articles in this corpus.";
        }
        return said + " " + DisplayText.oneLine(brief.corpus()) + " holds "
                + Figures.plural(brief.known().articles(), "article") + " from " + TimeWords.day(first) + " to "
                + TimeWords.day(last) + ": look with --window all, or --as-of a day after one of them.";
    }

    /** {@code +3}, {@code −2} or {@code ±0}. */
    public static String change(long change) {
        return change == 0 ? "±0" : (change > 0 ? "+" : "−") + Figures.count(Math.abs(change));
    }

    /** {@code Russia supports Belarus}. */
    public static String edge(StanceLine line) {
        return line.holder().name() + " " + StanceWords.of(line.stanceClass()).said(line.isDenied()) + " "
                + line.target().name();
    }

    /** {@code read 5 = 4 counted + 1 rejected}; what is missing is left to the caller. */
    public static String account(LedgerRow it) {
        List<String> parts = new ArrayList<>(List.of(Figures.count(it.counted()) + " counted"));
        addPart(it.duplicate(), "duplicate", parts);
        addPart(it.superseded(), "superseded", parts);
        addPart(it.rejected(), "rejected", parts);
        addPart(it.filtered(), "filtered", parts);
        return "read " + Figures.count(it.read()) + " = " + String.join(" + ", parts);
    }

    private static void addPart(long count, String name, List<String> parts) {
        if (count != 0) {
            parts.add(Figures.count(count) + " " + name);
        }
    }

    static String refusal(NotCounted it) {
        return it.reason() + " " + Figures.count(it.records()) + "  " + it.example() + "  (" + it.location() + ")";
    }
}
