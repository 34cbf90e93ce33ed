package io.wirewatch.sink.page;

import io.wirewatch.sink.brief.ActorLine;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.phrase.StanceWords.Group;
import io.wirewatch.sink.report.Figures;
import java.util.List;
import java.util.stream.Collectors;

/** The few sentences that a hurried reader takes away, made of the rows alone. */
final class InShort {

    private static final int NAMES = 5;
    private static final int EACH = 3;

    private final Brief brief;
    private final boolean isLinked;

    /** With links to the cards of the page, or without. */
    InShort(Brief brief, boolean isLinked) {
        this.brief = brief;
        this.isLinked = isLinked;
    }

    void add(Markup out) {
        out.open("ul", "class", "short");
        addNames("Most talked about: ", brief.actors().shown(), out);
        addEdges("In favour: ", Group.FAVOUR, out);
        addEdges("Against: ", Group.AGAINST, out);
        addEdges("Sanctions and force: ", Group.FORCE, out);
        addNames("Named for the first time: ", brief.newcomers().shown(), out);
        out.close("ul").line();
    }

    private static void addNames(String lead, List<ActorLine> actors, Markup out) {
        if (actors.isEmpty()) {
            return;
        }
        String names = actors.stream()
                .limit(NAMES)
                .map(it -> it.actor().name() + " (" + Figures.count(it.now().articles()) + ")")
                .collect(Collectors.joining(", "));
        out.open("li").element("b", lead).text(names + ".").close("li");
    }

    /** "Appealed to" is a demand that is not against anybody: in a list of who is for and against whom, the sum decides. */
    private static boolean isSoMeant(Said said) {
        return said.group() == Group.FAVOUR
                ? said.line().polarity() > 0
                : said.line().polarity() < 0;
    }

    private void addEdges(String lead, Group group, Markup out) {
        List<Said> lines = Said.of(brief.stances().shown()).stream()
                .filter(it -> it.group() == group && !it.line().isDenied() && isSoMeant(it))
                .limit(EACH)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        out.open("li").element("b", lead);
        for (int i = 0; i < lines.size(); i++) {
            out.text(i == 0 ? "" : "; ");
            String words = lines.get(i).inWords();
            if (isLinked) {
                out.element(
                        "a",
                        words,
                        "href",
                        "#" + StanceCards.anchor(lines.get(i).line()));
            } else {
                out.text(words);
            }
        }
        out.text(".").close("li");
    }
}
