package io.wirewatch.sink.page;

import io.wirewatch.sink.brief.ActorLine;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.report.BriefWords;
import io.wirewatch.sink.report.Figures;
import java.util.List;

/** Actors as a table with their course, and sentences that open below. */
final class ActorTable {

    private final Brief brief;
    private final boolean hasBefore;

    ActorTable(Brief brief) {
        this.brief = brief;
        this.hasBefore = brief.before() != null;
    }

    void add(Listed<ActorLine> actors, String caption, Markup out) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption)
                .open("table", "class", "actors")
                .element("caption", caption)
                .open("thead")
                .open("tr")
                .element("th", "Actor", "scope", "col");
        for (String head : List.of("Articles", "Texts", "Publ.")) {
            out.element("th", head, "scope", "col", "class", "n");
        }
        if (hasBefore) {
            out.element("th", "Change", "scope", "col", "class", "n");
        }
        out.element("th", "Holds", "scope", "col", "class", "n").element("th", "Gets", "scope", "col", "class", "n");
        out.element("th", "Course", "scope", "col", "class", "wide")
                .close("tr")
                .close("thead")
                .open("tbody")
                .line();
        actors.shown().forEach(it -> addRow(it, out));
        out.close("tbody").close("table").close("div").line();
        if (actors.rest() > 0) {
            out.element("p", "… and " + Figures.plural(actors.rest(), "more actor") + ".", "class", "quiet");
        }
        addSentences(actors.shown(), out);
    }

    private void addRow(ActorLine it, Markup out) {
        out.open("tr").open("th", "scope", "row").text(it.actor().name());
        out.text(" ").element("span", it.actor().type().wireName(), "class", "type");
        if (it.isNew() && brief.hasPast()) {
            out.text(" ").element("span", "new", "class", "flag");
        }
        out.close("th");
        figure(Figures.count(it.now().articles()), "n", out);
        figure(Figures.count(it.now().texts()), "n", out);
        figure(Figures.count(it.now().publishers()), "n", out);
        if (hasBefore) {
            figure(BriefWords.change(it.change()), "n", out);
        }
        balance(Figures.balance(it.heldPolarity(), it.held()), out);
        balance(Figures.balance(it.receivedPolarity(), it.received()), out);
        out.open("td", "class", "wide");
        Chart.spark(it.course(), out);
        out.close("td").close("tr").line();
    }

    private static void balance(String figure, Markup out) {
        figure(figure, figure.startsWith("+") ? "n good" : figure.startsWith("−") ? "n bad" : "n", out);
    }

    private static void figure(String figure, String kind, Markup out) {
        out.element("td", figure, "class", kind);
    }

    private static void addSentences(List<ActorLine> actors, Markup out) {
        out.open("details", "class", "behind")
                .element("summary", "The sentences behind them")
                .line();
        for (ActorLine it : actors) {
            if (it.evidence().isEmpty()) {
                continue;
            }
            out.open("details").open("summary").element("b", it.actor().name()).text(" ");
            out.element("span", BriefWords.spread(it.now()), "class", "quiet").close("summary");
            it.evidence().forEach(quote -> QuoteMarkup.add(quote, out));
            out.close("details").line();
        }
        out.close("details").line();
    }
}
