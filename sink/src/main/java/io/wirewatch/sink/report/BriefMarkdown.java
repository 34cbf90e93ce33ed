package io.wirewatch.sink.report;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.brief.ActorLine;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.brief.PairLine;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.Spread;
import io.wirewatch.sink.brief.StanceLine;
import io.wirewatch.sink.phrase.TimeWords;
import java.util.List;

/** A brief as a Markdown document. */
public final class BriefMarkdown {

    private final Brief brief;
    private final StringBuilder out = new StringBuilder();

    private BriefMarkdown(Brief brief) {
        this.brief = brief;
    }

    /** The whole document. */
    public static String of(Brief brief) {
        BriefMarkdown document = new BriefMarkdown(brief);
        document.write();
        return document.out.toString();
    }

    private void write() {
        line("# " + MarkdownText.escape(brief.corpus()) + ": " + TimeWords.range(brief.range()));
        line("");
        line(BriefWords.total(brief) + ".");
        if (brief.actors().isEmpty()) {
            line("");
            line(MarkdownText.escape(BriefWords.nobody(brief)));
        } else {
            actors("Who is talked about", brief.actors());
            stances();
            actors("Named for the first time", brief.newcomers());
            pairs("Named together for the first time", brief.newPairs());
            pairs("Most often named together", brief.pairs());
            alerts();
        }
        books();
    }

    private void actors(String title, Listed<ActorLine> actors) {
        if (actors.isEmpty()) {
            return;
        }
        heading(title);
        row("Actor", "Type", "Articles", "Texts", "Publishers", "Before", "Change", "Holds", "Gets", "Sentence");
        line("|---|---|--:|--:|--:|--:|--:|--:|--:|---|");
        for (ActorLine it : actors.shown()) {
            row(
                    MarkdownText.escape(it.actor().name()),
                    it.actor().type().wireName(),
                    Figures.count(it.now().articles()),
                    Figures.count(it.now().texts()),
                    Figures.count(it.now().publishers()),
                    brief.before() == null ? "" : Figures.count(it.before().articles()),
                    brief.before() == null ? "" : BriefWords.change(it.change()),
                    Figures.balance(it.heldPolarity(), it.held()),
                    Figures.balance(it.receivedPolarity(), it.received()),
                    sample(it.evidence()));
        }
        rest(actors, "actor");
    }

    private void stances() {
        heading("Who stands where on whom");
        if (brief.stances().isEmpty()) {
            line("No statement of one actor on another was found.");
            return;
        }
        row(
                "Stance",
                "Times",
                "Denied",
                "If or when",
                "Quoted",
                "Articles",
                "Texts",
                "Publishers",
                "Balance",
                "Sentence");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        for (StanceLine it : brief.stances().shown()) {
            row(
                    MarkdownText.escape(BriefWords.edge(it)),
                    Figures.count(it.stances()),
                    Figures.count(it.negated()),
                    Figures.count(it.conditional()),
                    Figures.count(it.quoted()),
                    Figures.count(it.now().articles()),
                    Figures.count(it.now().texts()),
                    Figures.count(it.now().publishers()),
                    Figures.signed(it.polarity()),
                    sample(it.evidence()));
        }
        rest(brief.stances(), "stance");
    }

    private void pairs(String title, Listed<PairLine> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        heading(title);
        row("One", "Other", "Sentences", "Articles", "Texts", "Publishers", "Sentence");
        line("|---|---|--:|--:|--:|--:|---|");
        for (PairLine it : pairs.shown()) {
            Spread now = it.now();
            row(
                    MarkdownText.escape(it.a().name()),
                    MarkdownText.escape(it.b().name()),
                    Figures.count(it.sentences()),
                    Figures.count(now.articles()),
                    Figures.count(now.texts()),
                    Figures.count(now.publishers()),
                    sample(it.evidence()));
        }
        rest(pairs, "pair");
    }

    private void alerts() {
        if (brief.alerts().isEmpty()) {
            return;
        }
        heading("Out of the ordinary");
        row("When", "Who", "What");
        line("|---|---|---|");
        brief.alerts()
                .forEach(it -> row(
                        TimeWords.hour(it.hour()),
                        MarkdownText.escape(it.subject()),
                        MarkdownText.escape(it.message())));
    }

    private void books() {
        heading("What was counted, and what was not");
        LedgerRow account = brief.books().account();
        line(BriefWords.account(account) + (account.missing() == 0 ? "." : " + " + account.missing() + " missing."));
        if (brief.books().notCounted().isEmpty()) {
            return;
        }
        line("");
        row("Feed", "Refused by", "Reason", "Records", "For example", "Where");
        line("|---|---|---|--:|---|---|");
        brief.books()
                .notCounted()
                .forEach(it -> row(
                        MarkdownText.escape(it.feed()),
                        it.stage(),
                        it.reason(),
                        Figures.count(it.records()),
                        MarkdownText.escape(it.example()),
                        MarkdownText.escape(it.location())));
    }

    private static String sample(List<Quoted> evidence) {
        if (evidence.isEmpty()) {
            return "";
        }
        Quoted best = evidence.get(0);
        return "“" + marked(best) + "” "
                + MarkdownText.link(best.head().publisher(), best.head().url()) + ", "
                + Figures.day(best.head().published());
    }

    private static String marked(Quoted quote) {
        StringBuilder text = new StringBuilder();
        for (ShownQuote.Piece piece : ShownQuote.of(quote).pieces()) {
            String words = piece.text();
            String bare = MarkdownText.escape(words);
            boolean isMarked = piece.kind() != null && !bare.isEmpty();
            text.append(words.startsWith(" ") ? " " : "")
                    .append(isMarked ? "**" + bare + "**" : bare)
                    .append(words.endsWith(" ") && !words.isBlank() ? " " : "");
        }
        return text.toString().strip();
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void rest(Listed<?> listed, String noun) {
        if (listed.rest() > 0) {
            line("");
            line("… and " + Figures.plural(listed.rest(), "more " + noun) + ".");
        }
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
