package io.wirewatch.sink.page;

import io.wirewatch.sink.brief.AlertLine;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.brief.PairLine;
import io.wirewatch.sink.phrase.TimeWords;
import io.wirewatch.sink.report.BriefWords;
import io.wirewatch.sink.report.Figures;

/** The whole page. */
public final class BriefPage {

    private static final int EXCERPT = 10;

    private final Brief brief;
    private final Markup out = new Markup();

    private BriefPage(Brief brief) {
        this.brief = brief;
    }

    /** One HTML document that needs nothing else. */
    public static String of(Brief brief) {
        BriefPage page = new BriefPage(brief);
        page.write();
        return page.out.toString();
    }

    /** What a hurried reader takes away, as a fragment of HTML for a feed: no style, no address that is not of an article. */
    public static String excerpt(Brief brief) {
        Markup fragment = new Markup();
        fragment.element("p", BriefWords.total(brief) + ".");
        if (brief.actors().isEmpty()) {
            return fragment.element("p", BriefWords.nobody(brief)).toString();
        }
        new InShort(brief, false).add(fragment);
        brief.stances().shown().stream().limit(EXCERPT).forEach(it -> {
            fragment.element("p", BriefWords.edge(it));
            it.evidence().stream().limit(1).forEach(quote -> QuoteMarkup.add(quote, fragment));
        });
        return fragment.toString();
    }

    private void write() {
        StyleSheet style = StyleSheet.ours();
        String title = brief.corpus() + ": " + TimeWords.range(brief.range());
        out.ours("<!doctype html>")
                .line()
                .open("html", "lang", "en")
                .line()
                .open("head")
                .line();
        out.ours("<meta charset=\"utf-8\">").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        out.ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line();
        out.ours("<meta name=\"referrer\" content=\"no-referrer\">").line();
        out.ours("<meta name=\"color-scheme\" content=\"light dark\">").line();
        out.element("title", title).line();
        out.open("style").ours(style.text()).close("style").line();
        out.close("head").line().open("body").line().open("main").line();
        addHead();
        if (brief.actors().isEmpty()) {
            out.element("p", BriefWords.nobody(brief), "class", "empty").line();
        } else {
            addBody();
        }
        new BookTable(brief).add(out);
        addKey();
        out.close("main").line().close("body").line().close("html").line();
    }

    private void addHead() {
        out.open("header");
        out.element("p", "Wirewatch", "class", "brand");
        out.element("h1", brief.corpus());
        out.element("p", TimeWords.range(brief.range()), "class", "lead");
        out.element("p", BriefWords.total(brief) + ".", "class", "total");
        out.close("header").line();
    }

    private void addBody() {
        out.open("section", "class", "first").element("h2", "In short");
        new InShort(brief, true).add(out);
        Chart.bars(brief.course(), out);
        out.element("p", "Articles " + Chart.per(brief.course()), "class", "quiet");
        Chart.table(brief.course(), out);
        out.close("section").line();
        addAlerts();
        ActorTable actors = new ActorTable(brief);
        out.open("section").element("h2", "Who was talked about");
        actors.add(brief.actors(), "Most articles first.", out);
        out.close("section").line();
        addStances();
        if (!brief.newcomers().isEmpty()) {
            out.open("section").element("h2", "Named for the first time");
            actors.add(brief.newcomers(), "No earlier article of this corpus names them.", out);
            out.close("section").line();
        }
        addPairs("Named together for the first time", brief.newPairs());
        addPairs("Most often named together", brief.pairs());
    }

    private void addStances() {
        out.open("section").element("h2", "Who stands where on whom");
        if (brief.stances().isEmpty()) {
            out.element("p", "No statement of one actor on another was found.", "class", "empty");
        } else {
            Matrix matrix = new Matrix(brief.stances());
            if (matrix.isWorthIt()) {
                matrix.add(out);
            }
            new StanceCards(brief).add(out);
            if (brief.stances().rest() > 0) {
                out.element(
                        "p",
                        "… and " + Figures.plural(brief.stances().rest(), "more stance")
                                + ", each said in fewer texts.",
                        "class",
                        "quiet");
            }
        }
        out.close("section").line();
    }

    private void addAlerts() {
        if (brief.alerts().isEmpty()) {
            return;
        }
        out.open("section").element("h2", "Out of the ordinary");
        for (AlertLine it : brief.alerts()) {
            out.open("details").open("summary").element("b", it.subject()).text(" ");
            out.element("span", it.message() + ", " + TimeWords.hour(it.hour()), "class", "quiet")
                    .close("summary");
            it.evidence().forEach(quote -> QuoteMarkup.add(quote, out));
            out.close("details").line();
        }
        out.close("section").line();
    }

    private void addPairs(String title, Listed<PairLine> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        out.open("section").element("h2", title);
        for (PairLine it : pairs.shown()) {
            out.open("details")
                    .open("summary")
                    .element("b", it.a().name() + " and " + it.b().name())
                    .text(" ");
            out.element(
                            "span",
                            Figures.plural(it.sentences(), "sentence") + " in " + BriefWords.spread(it.now()),
                            "class",
                            "quiet")
                    .close("summary");
            it.evidence().forEach(quote -> QuoteMarkup.add(quote, out));
            out.close("details").line();
        }
        if (pairs.rest() > 0) {
            out.element("p", "… and " + Figures.plural(pairs.rest(), "more pair") + ".", "class", "quiet");
        }
        out.close("section").line();
    }

    private void addKey() {
        out.open("footer").element("h2", "How to read this");
        out.open("dl");
        key(
                "Articles, texts, publishers",
                "reprints of one text count once as a text; publishers are independent ones.");
        key(
                "Holds and gets",
                "the sums of the polarity of what an actor says or does towards others, and of what others do towards it: "
                        + "above zero in favour, below against.");
        key("Change", "articles more or fewer than in the stretch of the same length before.");
        out.open("dt").text("Marks").close("dt").open("dd");
        out.element("mark", "who", "class", "holder").text(" ");
        out.element("mark", "does what", "class", "cue").text(" ");
        out.element("mark", "to whom", "class", "target")
                .text(", with the rule that found it.")
                .close("dd");
        out.close("dl").close("footer").line();
    }

    private void key(String term, String meaning) {
        out.element("dt", term).element("dd", meaning);
    }
}
