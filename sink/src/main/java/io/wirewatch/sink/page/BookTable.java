package io.wirewatch.sink.page;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.PublisherLine;
import io.wirewatch.sink.report.BriefWords;
import io.wirewatch.sink.report.Figures;
import io.wirewatch.sink.store.NotCounted;
import java.util.List;

/** Who published, what was counted, and what was not. */
final class BookTable {

    private final Brief brief;

    BookTable(Brief brief) {
        this.brief = brief;
    }

    void add(Markup out) {
        addPublishers(out);
        addAccount(out);
    }

    private void addPublishers(Markup out) {
        if (brief.publishers().isEmpty()) {
            return;
        }
        out.open("section").element("h2", "Who published").open("table");
        head(out, List.of("Publisher"), List.of("Articles", "Texts"));
        for (PublisherLine it : brief.publishers().shown()) {
            out.open("tr").element("th", it.publisher(), "scope", "row");
            out.element("td", Figures.count(it.articles()), "class", "n");
            out.element("td", Figures.count(it.texts()), "class", "n").close("tr");
        }
        out.close("tbody").close("table");
        if (brief.publishers().rest() > 0) {
            out.element("p", "… and " + Figures.count(brief.publishers().rest()) + " more.", "class", "quiet");
        }
        out.close("section").line();
    }

    private void addAccount(Markup out) {
        LedgerRow account = brief.books().account();
        out.open("section").element("h2", "What was counted, and what was not");
        out.open("p").text("Of the days of this report: " + BriefWords.account(account) + ".");
        if (account.missing() != 0) {
            out.text(" ").element("b", Figures.count(account.missing()) + " are missing.", "class", "bad");
        }
        out.close("p").line();
        List<NotCounted> refused = brief.books().notCounted();
        if (refused.isEmpty()) {
            out.element("p", "Nothing was refused.", "class", "quiet");
        } else {
            addRefused(refused, out);
        }
        out.close("section").line();
    }

    private static void addRefused(List<NotCounted> refused, Markup out) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "What was refused")
                .open("table");
        out.element("caption", "Refused of this corpus, whenever it came. Nothing of it is in any count.");
        head(out, List.of("Reason", "Feed", "For example", "Where"), List.of("Records"));
        for (NotCounted it : refused) {
            out.open("tr").element("th", it.reason(), "scope", "row");
            out.element("td", it.feed()).element("td", it.example()).element("td", it.location());
            out.element("td", Figures.count(it.records()), "class", "n").close("tr");
        }
        out.close("tbody").close("table").close("div");
    }

    private static void head(Markup out, List<String> words, List<String> figures) {
        out.open("thead").open("tr");
        words.forEach(it -> out.element("th", it, "scope", "col"));
        figures.forEach(it -> out.element("th", it, "scope", "col", "class", "n"));
        out.close("tr").close("thead").open("tbody");
    }
}
