package io.wirewatch.sink.page;

import io.wirewatch.sink.brief.Mark;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.phrase.TimeWords;
import io.wirewatch.sink.report.Figures;
import io.wirewatch.sink.report.ShownQuote;
import java.util.Locale;
import java.util.Optional;

/** A sentence with its marks, its article and a link to it. */
final class QuoteMarkup {

    private QuoteMarkup() {}

    static void add(Quoted quote, Markup out) {
        out.open("blockquote").open("p").text("“");
        for (ShownQuote.Piece piece : ShownQuote.of(quote).pieces()) {
            Mark.Kind kind = piece.kind();
            if (kind == null) {
                out.text(piece.text());
            } else {
                out.element("mark", piece.text(), "class", kind.name().toLowerCase(Locale.ROOT));
            }
        }
        out.text("”").close("p").open("footer");
        addSource(quote, out);
        out.close("footer").close("blockquote").line();
    }

    private static void addSource(Quoted quote, Markup out) {
        Quoted.Head head = quote.head();
        String title = head.title().isBlank() ? "the article" : head.title().strip();
        out.element("span", head.publisher(), "class", "publisher")
                .text(", " + TimeWords.shortDay(head.published()) + ": ");
        Optional<String> link = SafeLink.of(head.url());
        if (link.isPresent()) {
            out.element("a", title, "href", link.get(), "rel", "noopener noreferrer external");
        } else {
            out.element("cite", title).text(" ").element("span", "(" + head.location() + ")", "class", "quiet");
        }
        if (quote.reprints() > 0) {
            out.text(", and " + Figures.plural(quote.reprints(), "reprint"));
        }
        String qualified = qualified(quote.flags());
        if (!qualified.isEmpty()) {
            out.text(" ").element("span", qualified, "class", "flag");
        }
        out.text(" ").element("span", "rule " + quote.rule(), "class", "rule");
    }

    private static String qualified(Quoted.Flags flags) {
        StringBuilder words = new StringBuilder();
        words.append(flags.negated() ? "said not to be so " : "");
        words.append(flags.conditional() ? "if, when or demanded " : "");
        words.append(flags.quoted() ? "in quoted words" : "");
        return words.toString().strip();
    }
}
