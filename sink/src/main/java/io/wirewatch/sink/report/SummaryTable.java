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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A summary for a terminal. Thread-safe. */
public final class SummaryTable {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String INDENT = "    ";
    private static final String GAP = "  ";
    private static final int REFUSALS = 10;
    /** From here on there is room for names and days on one line. */
    private static final int WIDE = 100;
    /** Fewer columns than this say too little of a sentence and its source. */
    private static final int SENTENCE_AT_LEAST = 64;

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
        List<ActorRow> shown = summary.actors().stream().limit(style.rows()).toList();
        Grid grid = new Grid(style.colour());
        grid.add(headings());
        shown.forEach(row -> grid.add(cells(row)));
        List<String> drawn = grid.lines(style.width());
        lines.add(drawn.get(0));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(drawn.get(i + 1));
            addReason(summary, shown.get(i), lines);
        }
        addRest(summary.actors().size() - shown.size(), "actor", lines);
    }

    private List<Cell> headings() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.heading("who is talked about", false));
        for (String figure : List.of("articles", "texts", "publ.", "named", "meton.", "holds", "gets")) {
            cells.add(Cell.heading(figure, true));
        }
        if (isWide()) {
            cells.add(Cell.heading("seen", false));
        }
        return cells;
    }

    private List<Cell> cells(ActorRow row) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(row.actor().name(), Ink.BOLD),
                Cell.figure(Figures.count(row.counts().articles())),
                Cell.figure(Figures.count(row.counts().texts())),
                Cell.figure(Figures.count(row.counts().publishers())),
                Cell.figure(Figures.count(Figures.names(row))),
                Cell.figure(Figures.count(Figures.metonyms(row))),
                Cell.balance(Figures.heldBalance(row)),
                Cell.balance(Figures.receivedBalance(row))));
        if (isWide()) {
            cells.add(Cell.text(Figures.seen(row.counts()), Ink.PLAIN));
        }
        return cells;
    }

    private boolean isWide() {
        return style.width() >= WIDE;
    }

    /**
     * What the actor is most strongly part of, and the sentence for it: beside it where there is room, below it otherwise. On a
     * narrow terminal also when the actor was seen.
     */
    private void addReason(Summary summary, ActorRow actor, List<String> lines) {
        Optional<StanceRow> stance = summary.strongest(actor);
        List<Evidence> evidence = stance.map(StanceRow::evidence).orElse(actor.evidence());
        String seen = isWide() ? "" : Figures.seen(actor.counts());
        String words =
                stance.map(row -> DisplayText.oneLine(Figures.inWords(row))).orElse("");
        String cut = DisplayText.cut(words, room(seen));
        boolean beside = room(seen, cut) >= SENTENCE_AT_LEAST;
        String sentence = evidence.isEmpty() ? "" : quoted(evidence.get(0), beside ? room(seen, cut) : room());
        String first = Stream.of(seen, ink(Ink.CYAN, cut), beside ? ink(Ink.DIM, sentence) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(GAP));
        if (!first.isEmpty()) {
            lines.add(INDENT + first);
        }
        if (!beside && !sentence.isEmpty()) {
            lines.add(INDENT + ink(Ink.DIM, sentence));
        }
    }

    /** The columns that are left behind some parts and the gaps after them. */
    private int room(String... parts) {
        int room = style.width() - INDENT.length();
        for (String part : parts) {
            room -= part.isEmpty() ? 0 : DisplayText.width(part) + GAP.length();
        }
        return room;
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
                Cell.text(row.holder().name() + " → " + row.target().name() + ": " + row.reading(), Ink.CYAN),
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
        String missing = it.missing() == 0 ? "" : " + " + Figures.count(it.missing()) + " " + ink(Ink.RED, "missing");
        lines.add(BriefWords.account(it) + missing);
        summary.notCounted().stream().limit(REFUSALS).map(this::refusal).forEach(lines::add);
        addRest(summary.notCounted().size() - REFUSALS, "kind of refusal", "kinds of refusal", lines);
    }

    private String refusal(NotCounted it) {
        return INDENT + DisplayText.cut(DisplayText.oneLine(BriefWords.refusal(it)), style.width() - INDENT.length());
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
        String source = "” " + DisplayText.oneLine(evidence.publisher());
        int room = width - 1 - DisplayText.width(source);
        return "“" + MarkedSentence.of(evidence).cut(Math.max(1, room)) + source;
    }

    private String ink(Ink ink, String text) {
        return ink.on(style.colour(), text);
    }
}
