package io.wirewatch.sink.report;

import io.wirewatch.model.ActorCard;
import io.wirewatch.sink.brief.Mark;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.explain.Explanation;
import io.wirewatch.sink.phrase.StanceWords;
import io.wirewatch.sink.phrase.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An explanation for a terminal or a file: marks in colours where there are any, in brackets and stars otherwise. */
public final class ExplanationText {

    private static final String INDENT = "    ";
    private static final int SENTENCES = 8;
    private static final int EDGES = 12;

    private final TableStyle style;

    /** Draws in this style. */
    public ExplanationText(TableStyle style) {
        this.style = style;
    }

    /** The whole explanation, lines separated by {@code \n}, with one at the end. */
    public String draw(Explanation it) {
        List<String> lines = new ArrayList<>();
        ActorCard other = it.other();
        String who = named(it.actor()) + (other == null ? "" : " and " + named(other));
        lines.add(ink(Ink.BOLD, DisplayText.oneLine(who)));
        lines.add(ink(Ink.DIM, DisplayText.oneLine(it.corpus()) + " · " + TimeWords.range(it.range())));
        lines.add(BriefWords.spread(it.counts().spread()) + mentions(it.counts().mentions()));
        addEdges("holds", it.held(), lines);
        addEdges("gets", it.received(), lines);
        it.texts().shown().forEach(text -> addText(text, lines));
        if (it.texts().rest() > 0) {
            lines.add("");
            lines.add(ink(Ink.DIM, "… and " + Figures.plural(it.texts().rest(), "older text") + ": --top shows more"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String named(ActorCard card) {
        return card.name() + " (" + card.id() + ", " + card.type().wireName() + ")";
    }

    private static String mentions(Map<String, Long> kinds) {
        long all = kinds.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? ""
                : "; named " + Figures.plural(all, "time") + ": "
                        + kinds.entrySet().stream()
                                .map(kind -> kind.getKey() + " " + Figures.count(kind.getValue()))
                                .collect(Collectors.joining(", "));
    }

    private void addEdges(String title, List<Explanation.Edge> edges, List<String> lines) {
        if (edges.isEmpty()) {
            return;
        }
        double sum = edges.stream().mapToDouble(Explanation.Edge::polarity).sum();
        lines.add("");
        lines.add(ink(Ink.DIM, title + " ") + ink(Ink.ofSign(Figures.signed(sum)), Figures.signed(sum)));
        edges.stream().limit(EDGES).forEach(it -> {
            String words = it.holder().name() + " "
                    + StanceWords.of(it.stanceClass()).said(it.negated() == it.stances()) + " "
                    + it.target().name()
                    + Figures.times(it.stances()) + "  " + Figures.signed(it.polarity()) + "  "
                    + BriefWords.spread(it.spread());
            lines.add(INDENT + DisplayText.cut(DisplayText.oneLine(words), style.width() - INDENT.length()));
        });
        if (edges.size() > EDGES) {
            lines.add(INDENT + ink(Ink.DIM, "… and " + Figures.count(edges.size() - EDGES) + " more"));
        }
    }

    private void addText(Explanation.Text text, List<String> lines) {
        Quoted.Head head = text.head();
        lines.add("");
        lines.add(ink(Ink.BOLD, DisplayText.cut(DisplayText.oneLine(head.title()), style.width())));
        lines.add(ink(
                Ink.DIM,
                DisplayText.oneLine(head.publisher()) + ", " + TimeWords.shortDay(head.published()) + "  "
                        + DisplayText.oneLine(head.url() == null ? head.location() : head.url())));
        if (!text.reprints().isEmpty()) {
            String by = text.reprints().stream()
                    .map(it -> DisplayText.oneLine(it.publisher()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            lines.add(ink(
                    Ink.DIM,
                    DisplayText.cut(
                            "the same text " + Figures.plural(text.reprints().size(), "more time") + ": " + by,
                            style.width())));
        }
        List<Taken> shown = Taken.of(text.sentences());
        shown.stream().limit(SENTENCES).forEach(it -> {
            lines.add(INDENT + marked(it.quote()));
            it.reasons().forEach(reason -> lines.add(INDENT + INDENT + ink(Ink.DIM, reason)));
        });
        if (shown.size() > SENTENCES) {
            lines.add(
                    INDENT + ink(Ink.DIM, "… and " + Figures.plural(shown.size() - (long) SENTENCES, "more sentence")));
        }
    }

    private String marked(Quoted quote) {
        StringBuilder text = new StringBuilder();
        for (ShownQuote.Piece piece : ShownQuote.of(quote).pieces()) {
            Mark.Kind kind = piece.kind();
            if (kind == null) {
                text.append(piece.text());
            } else if (style.colour()) {
                text.append((kind == Mark.Kind.CUE ? Ink.BOLD : Ink.CYAN).on(true, piece.text()));
            } else {
                text.append(kind == Mark.Kind.CUE ? "*" + piece.text() + "*" : "[" + piece.text() + "]");
            }
        }
        return text.toString().strip();
    }

    private String ink(Ink ink, String text) {
        return ink.on(style.colour(), text);
    }
}
