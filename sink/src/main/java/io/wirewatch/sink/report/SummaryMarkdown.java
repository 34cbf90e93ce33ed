package io.wirewatch.sink.report;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.sink.store.NotCounted;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.sink.summary.Summary;
import java.util.List;

/** Summaries as a Markdown document of tables. */
public final class SummaryMarkdown {

    /** What a person reads; the rest is in the database and in JSON Lines. */
    private static final int ACTORS = 50;

    private static final int STANCES = 50;
    private static final int FEEDS = 100;

    private final StringBuilder out = new StringBuilder();

    private SummaryMarkdown() {}

    /** Every corpus with everything up to its clock, and what was not counted. */
    static String document(SummaryStore store) {
        SummaryMarkdown document = new SummaryMarkdown();
        document.line("# Summary");
        for (Summary summary : Summary.read(store, Window.ALL)) {
            document.add(summary);
        }
        return document.out.toString();
    }

    /** One summary, as a part of a document. */
    public static String of(Summary summary) {
        SummaryMarkdown document = new SummaryMarkdown();
        document.add(summary);
        return document.out.toString();
    }

    private void add(Summary summary) {
        String window = summary.window() == Window.ALL
                ? "everything"
                : "the last " + summary.window().label();
        line("");
        line("## " + MarkdownText.escape(summary.corpus()) + ": " + window
                + summary.asOf().map(asOf -> " up to " + asOf).orElse(""));
        addActors(summary.actors());
        addStances(summary.stances());
        addLedger(summary);
    }

    private void addActors(List<ActorRow> actors) {
        line("");
        line("### Who is talked about");
        line("");
        line(
                "Reprints of one text count once as *texts*; *publishers* are independent ones. *Holds* and *gets* are the sums of "
                        + "the polarity of the stances an actor holds and of those towards it.");
        line("");
        line(
                "| Actor | Type | Articles | Texts | Publishers | Named | By metonym | Holds | Gets | First seen | Last seen | Sample |");
        line("|---|---|--:|--:|--:|--:|--:|--:|--:|---|---|---|");
        for (ActorRow row : actors.subList(0, Math.min(ACTORS, actors.size()))) {
            row(
                    MarkdownText.escape(row.actor().name()),
                    row.actor().type().wireName(),
                    Figures.count(row.counts().articles()),
                    Figures.count(row.counts().texts()),
                    Figures.count(row.counts().publishers()),
                    Figures.count(Figures.names(row)),
                    Figures.count(Figures.metonyms(row)),
                    Figures.heldBalance(row),
                    Figures.receivedBalance(row),
                    String.valueOf(row.counts().firstSeen()),
                    String.valueOf(row.counts().lastSeen()),
                    sample(row.evidence()));
        }
        rest(actors.size() - ACTORS, "actors");
    }

    private void addStances(List<StanceRow> stances) {
        line("");
        line("### Who stands where on whom");
        line("");
        if (stances.isEmpty()) {
            line("No statement of one actor on another was found.");
            return;
        }
        line("| Who | Stance | On whom | Times | Negated | Articles | Texts | Publishers | Balance | Sentence |");
        line("|---|---|---|--:|--:|--:|--:|--:|--:|---|");
        for (StanceRow row : stances.subList(0, Math.min(STANCES, stances.size()))) {
            row(
                    MarkdownText.escape(row.holder().name()),
                    MarkdownText.escape(row.reading()),
                    MarkdownText.escape(row.target().name()),
                    Figures.count(row.stances()),
                    Figures.count(row.negated()),
                    Figures.count(row.counts().articles()),
                    Figures.count(row.counts().texts()),
                    Figures.count(row.counts().publishers()),
                    Figures.signed(row.polarity()),
                    sample(row.evidence()));
        }
        rest(stances.size() - STANCES, "stances");
    }

    private void addLedger(Summary summary) {
        line("");
        line("### What was counted, and what was not");
        line("");
        line("| Feed | Day | Read | Counted | Duplicate | Superseded | Rejected | Filtered |");
        line("|---|---|--:|--:|--:|--:|--:|--:|");
        List<LedgerRow> ledger = summary.ledger();
        ledger.subList(Math.max(0, ledger.size() - FEEDS), ledger.size())
                .forEach(it -> ledgerRow(MarkdownText.escape(it.feed()), it));
        ledgerRow("**all**", summary.account());
        if (summary.notCounted().isEmpty()) {
            return;
        }
        line("");
        line("| Feed | Refused by | Reason | Records | For example | Where |");
        line("|---|---|---|--:|---|---|");
        for (NotCounted it : summary.notCounted()) {
            row(
                    MarkdownText.escape(it.feed()),
                    it.stage(),
                    it.reason(),
                    Figures.count(it.records()),
                    MarkdownText.escape(it.example()),
                    MarkdownText.escape(it.location()));
        }
    }

    private void ledgerRow(String feed, LedgerRow it) {
        row(
                feed,
                it.day(),
                Figures.count(it.read()),
                Figures.count(it.counted()),
                Figures.count(it.duplicate()),
                Figures.count(it.superseded()),
                Figures.count(it.rejected()),
                Figures.count(it.filtered()));
    }

    private static String sample(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        Evidence best = evidence.get(0);
        return "“" + MarkdownText.escape(best.sentence()) + "” " + MarkdownText.link(best.publisher(), best.url())
                + ", " + Figures.day(best.published());
    }

    private void rest(int rest, String noun) {
        if (rest > 0) {
            line("");
            line("… and " + Figures.count(rest) + " more " + noun + " in the database.");
        }
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
