package io.wirewatch.sink.report;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.sink.report.Grid.Cell;
import io.wirewatch.sink.store.NotCounted;
import io.wirewatch.sink.summary.Summary;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A summary for a terminal. Thread-safe. */
public final class SummaryTable {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String INDENT = "    ";
    private static final int REFUSALS = 10;

    private final TableStyle style;

    /** Draws in this style. */
    public SummaryTable(TableStyle style) {
        this.style = style;
    }

    /** The whole summary, lines separated by {@code \n}, with one at the end. */
    public String draw(Summary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(summary));
        lines.add("");
        if (summary.actors().isEmpty()) {
            lines.add("Nobody was talked about.");
        } else {
            addActors(summary, lines);
            addStances(summary, lines);
        }
        lines.add("");
        addAccount(summary, lines);
        return String.join("\n", lines) + "\n";
    }

    private String headline(Summary summary) {
        String until = summary.asOf()
                .map(asOf -> " up to " + MINUTE.format(asOf) + " UTC")
                .orElse("");
        String window = summary.window() == Window.ALL
                ? "everything"
                : "the last " + summary.window().label();
        return ink(Ink.BOLD, DisplayText.oneLine(summary.corpus()))
                + ink(
                        Ink.DIM,
                        " · " + window + until + " · "
                                + Figures.plural(summary.account().counted(), "article") + " counted");
    }

    private void addActors(Summary summary, List<String> lines) {
        Grid grid = new Grid(style.colour());
        grid.add(List.of(
                Cell.heading("who is talked about", false),
                Cell.heading("articles", true),
                Cell.heading("texts", true),
                Cell.heading("publ.", true),
                Cell.heading("named", true),
                Cell.heading("meton.", true),
                Cell.heading("holds", true),
                Cell.heading("gets", true),
                Cell.heading("seen", false)));
        List<ActorRow> shown = summary.actors().stream().limit(style.rows()).toList();
        shown.forEach(row -> grid.add(List.of(
                Cell.text(row.actor().name(), Ink.BOLD),
                Cell.figure(Figures.count(row.counts().articles())),
                Cell.figure(Figures.count(row.counts().texts())),
                Cell.figure(Figures.count(row.counts().publishers())),
                Cell.figure(Figures.count(Figures.names(row))),
                Cell.figure(Figures.count(Figures.metonyms(row))),
                Cell.balance(Figures.heldBalance(row)),
                Cell.balance(Figures.receivedBalance(row)),
                Cell.text(Figures.seen(row.counts()), Ink.PLAIN))));
        List<String> drawn = grid.lines(style.width());
        lines.add(drawn.get(0));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(drawn.get(i + 1));
            lines.add(underline(summary, shown.get(i)));
        }
        addRest(summary.actors().size() - shown.size(), "actor", lines);
    }

    /** What the actor is most strongly part of, and the sentence for it. */
    private String underline(Summary summary, ActorRow actor) {
        Optional<StanceRow> stance = summary.strongest(actor);
        List<Evidence> evidence = stance.map(StanceRow::evidence).orElse(actor.evidence());
        String words = stance.map(Figures::inWords).orElse("");
        String shown = DisplayText.cut(DisplayText.oneLine(words), style.width() - INDENT.length());
        int left = style.width() - INDENT.length() - DisplayText.width(shown) - (shown.isEmpty() ? 0 : 2);
        String sentence = evidence.isEmpty() ? "" : quoted(evidence.get(0), left);
        return INDENT + ink(Ink.CYAN, shown) + (shown.isEmpty() ? "" : "  ") + ink(Ink.DIM, sentence);
    }

    private void addStances(Summary summary, List<String> lines) {
        if (summary.stances().isEmpty()) {
            return;
        }
        lines.add("");
        Grid grid = new Grid(style.colour());
        grid.add(List.of(
                Cell.heading("who stands where on whom", false),
                Cell.heading("times", true),
                Cell.heading("articles", true),
                Cell.heading("publ.", true),
                Cell.heading("balance", true)));
        List<StanceRow> shown = summary.stances().stream().limit(style.rows()).toList();
        shown.forEach(row -> grid.add(List.of(
                Cell.text(row.holder().name() + " → " + row.target().name() + ": " + row.stanceClass(), Ink.CYAN),
                Cell.figure(Figures.count(row.stances())),
                Cell.figure(Figures.count(row.counts().articles())),
                Cell.figure(Figures.count(row.counts().publishers())),
                Cell.balance(Figures.signed(row.polarity())))));
        List<String> drawn = grid.lines(style.width());
        lines.add(drawn.get(0));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(drawn.get(i + 1));
            List<Evidence> evidence = shown.get(i).evidence();
            if (!evidence.isEmpty()) {
                lines.add(INDENT + ink(Ink.DIM, quoted(evidence.get(0), style.width() - INDENT.length())));
            }
        }
        addRest(summary.stances().size() - shown.size(), "stance", lines);
    }

    private void addAccount(Summary summary, List<String> lines) {
        LedgerRow it = summary.account();
        lines.add("read " + Figures.count(it.read()) + " = counted " + Figures.count(it.counted()) + " + duplicate "
                + Figures.count(it.duplicate()) + " + superseded " + Figures.count(it.superseded()) + " + rejected "
                + Figures.count(it.rejected()) + " + filtered " + Figures.count(it.filtered())
                + (it.missing() == 0 ? "" : ink(Ink.RED, "  (" + Figures.count(it.missing()) + " missing)")));
        summary.notCounted().stream().limit(REFUSALS).map(this::refusal).forEach(lines::add);
        addRest(summary.notCounted().size() - REFUSALS, "kind of refusal", "kinds of refusal", lines);
    }

    private String refusal(NotCounted it) {
        String text =
                it.reason() + " " + Figures.count(it.records()) + "  " + it.example() + "  (" + it.location() + ")";
        return INDENT + DisplayText.cut(DisplayText.oneLine(text), style.width() - INDENT.length());
    }

    private void addRest(int rest, String noun, List<String> lines) {
        addRest(rest, noun, noun + "s", lines);
    }

    private void addRest(int rest, String one, String many, List<String> lines) {
        if (rest > 0) {
            lines.add(ink(Ink.DIM, "… and " + Figures.count(rest) + " more " + (rest == 1 ? one : many)));
        }
    }

    private static String quoted(Evidence evidence, int width) {
        String source = "” " + evidence.publisher();
        String words = DisplayText.cut(
                DisplayText.oneLine(evidence.sentence()), width - 1 - DisplayText.width(DisplayText.oneLine(source)));
        return words.isEmpty() ? "" : "“" + words + DisplayText.oneLine(source);
    }

    private String ink(Ink ink, String text) {
        return ink.on(style.colour(), text);
    }
}
