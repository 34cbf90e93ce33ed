package io.wirewatch.sink.page;

import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.StanceLine;
import io.wirewatch.sink.phrase.StanceWords.Group;
import io.wirewatch.sink.report.BriefWords;
import io.wirewatch.sink.report.Figures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements by what sort they are, each with its first sentence, and more that open. */
final class StanceCards {

    private static final int OPEN = 8;

    private final Brief brief;
    private final Set<String> shown = new HashSet<>();

    StanceCards(Brief brief) {
        this.brief = brief;
    }

    void add(Markup out) {
        List<Said> said = Said.of(brief.stances().shown());
        for (Group group : Group.values()) {
            List<Said> lines = said.stream().filter(it -> it.group() == group).toList();
            if (!lines.isEmpty()) {
                addGroup(group, lines, out);
            }
        }
    }

    private void addGroup(Group group, List<Said> lines, Markup out) {
        out.open("section", "class", "group").element("h3", group.title()).line();
        lines.stream().limit(OPEN).forEach(it -> addCard(it, out));
        if (lines.size() > OPEN) {
            out.open("details", "class", "rest").element("summary", Figures.count(lines.size() - OPEN) + " more");
            lines.subList(OPEN, lines.size()).forEach(it -> addCard(it, out));
            out.close("details");
        }
        out.close("section").line();
    }

    private void addCard(Said said, Markup out) {
        StanceLine line = said.line();
        StanceLine back = said.back();
        out.open("article", "class", "card", "id", anchor(line));
        if (back != null) {
            out.open("span", "id", anchor(back)).close("span");
        }
        out.element("h4", said.inWords());
        out.element("p", counts(line), "class", "counts");
        List<Quoted> sentences = said.sentences(shown);
        sentences.stream().limit(1).forEach(it -> QuoteMarkup.add(it, out));
        if (sentences.size() > 1) {
            out.open("details").element("summary", Figures.plural(sentences.size() - 1L, "more sentence"));
            sentences.stream().skip(1).forEach(it -> QuoteMarkup.add(it, out));
            out.close("details");
        }
        out.close("article").line();
    }

    private static String counts(StanceLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(Figures.plural(line.stances(), "statement") + " in " + BriefWords.spread(line.now()));
        if (line.negated() > 0 && !line.isDenied()) {
            parts.add(Figures.count(line.negated()) + " denied");
        }
        if (line.conditional() > 0) {
            parts.add(Figures.count(line.conditional()) + " if, when or demanded");
        }
        if (line.quoted() > 0) {
            parts.add(Figures.count(line.quoted()) + " in quoted words");
        }
        return String.join(" · ", parts);
    }

    /** The name of a card within the page: nothing of it comes from an article but letters, digits and dashes. */
    static String anchor(StanceLine line) {
        String id = line.holder().id() + "-" + line.stanceClass() + "-"
                + line.target().id();
        return "s-" + id.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
