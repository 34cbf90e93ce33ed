package io.wirewatch.sink.page;

import io.wirewatch.model.ActorCard;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.brief.StanceLine;
import io.wirewatch.sink.phrase.StanceWords;
import io.wirewatch.sink.report.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who stands where on whom as a table: holders down, targets across, the sum of polarities in each cell. */
final class Matrix {

    private static final int SIDE = 10;
    /** From these sums on a cell is shaded more strongly. */
    private static final double STRONG = 2;

    private static final double WEAK = 0.3;

    private final List<StanceLine> lines;

    Matrix(Listed<StanceLine> stances) {
        this.lines = stances.shown().stream()
                .filter(it -> !it.holder().id().equals(it.target().id()))
                .toList();
    }

    boolean isWorthIt() {
        return lines.size() > 2;
    }

    void add(Markup out) {
        List<ActorCard> holders = most(StanceLine::holder);
        List<ActorCard> targets = most(StanceLine::target);
        Map<List<String>, List<StanceLine>> cells = new HashMap<>();
        lines.forEach(it -> cells.computeIfAbsent(key(it.holder(), it.target()), key -> new ArrayList<>())
                .add(it));
        out.element(
                "p",
                "Down: who says or does it. Across: towards whom. Green is in favour, red against; the figure adds up how strongly. "
                        + "A figure leads to its sentences.",
                "class",
                "quiet");
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Matrix of stances")
                .open("table", "class", "matrix", "aria-label", "Who stands where on whom");
        out.open("thead").open("tr").element("td", "");
        targets.forEach(
                it -> out.open("th", "scope", "col").element("span", it.name()).close("th"));
        out.close("tr").close("thead").open("tbody").line();
        for (ActorCard holder : holders) {
            out.open("tr").element("th", holder.name(), "scope", "row");
            targets.forEach(target -> addCell(cells.getOrDefault(key(holder, target), List.of()), out));
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").line();
    }

    private static void addCell(List<StanceLine> edges, Markup out) {
        if (edges.isEmpty()) {
            out.element("td", "");
            return;
        }
        double sum = edges.stream().mapToDouble(StanceLine::polarity).sum();
        StringBuilder words = new StringBuilder();
        for (StanceLine it : edges) {
            words.append(words.isEmpty() ? it.holder().name() + " " : "; ")
                    .append(StanceWords.of(it.stanceClass()).said(it.isDenied()))
                    .append(words.indexOf(";") < 0 ? " " + it.target().name() : "")
                    .append(" ×")
                    .append(Figures.count(it.stances()));
        }
        out.open("td", "class", shade(sum))
                .open(
                        "a",
                        "href",
                        "#" + StanceCards.anchor(edges.get(0)),
                        "title",
                        words.toString(),
                        "aria-label",
                        words + ", in all " + Figures.signed(sum))
                .text(Figures.signed(sum))
                .close("a")
                .close("td");
    }

    private static String shade(double sum) {
        String sign = sum > 0 ? "for" : "against";
        return Math.abs(sum) < WEAK ? "even" : sign + (Math.abs(sum) >= STRONG ? " strong" : "");
    }

    private List<ActorCard> most(Function<StanceLine, ActorCard> side) {
        Map<ActorCard, Long> texts = new HashMap<>();
        lines.forEach(it -> texts.merge(side.apply(it), it.now().texts(), Long::sum));
        return texts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<ActorCard, Long> it) -> -it.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(SIDE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> key(ActorCard holder, ActorCard target) {
        return List.of(holder.id().value(), target.id().value());
    }
}
