package io.wirewatch.sink.report;

import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.sink.brief.ActorLine;
import io.wirewatch.sink.brief.AlertLine;
import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.Listed;
import io.wirewatch.sink.brief.PairLine;
import io.wirewatch.sink.brief.Quoted;
import io.wirewatch.sink.brief.StanceLine;
import io.wirewatch.sink.phrase.TimeWords;
import io.wirewatch.sink.report.Grid.Cell;
import java.util.ArrayList;
import java.util.List;

/** A brief for a terminal. Thread-safe. */
public final class BriefTable {

    private static final String INDENT = "    ";
    private static final int REFUSALS = 10;

    private final TableStyle style;

    /** Draws in this style. */
    public BriefTable(TableStyle style) {
        this.style = style;
    }

    /** The whole brief, lines separated by {@code \n}, with one at the end. */
    public String draw(Brief brief) {
        List<String> lines = new ArrayList<>();
        lines.add(ink(Ink.BOLD, DisplayText.oneLine(brief.corpus()))
                + ink(Ink.DIM, " · " + TimeWords.range(brief.range())));
        lines.add(BriefWords.total(brief));
        lines.add("");
        if (brief.actors().isEmpty()) {
            lines.add(BriefWords.nobody(brief));
        } else {
            addActors(brief, lines);
            addStances(brief, lines);
            addNew(brief, lines);
            addAlerts(brief.alerts(), lines);
        }
        lines.add("");
        addBooks(brief, lines);
        return String.join("\n", lines) + "\n";
    }

    private void addActors(Brief brief, List<String> lines) {
        Grid grid = new Grid(style.colour());
        List<Cell> heads = new ArrayList<>(List.of(Cell.heading("who is talked about", false)));
        for (String head : List.of("articles", "texts", "publ.", "change", "holds", "gets")) {
            heads.add(Cell.heading(head, true));
        }
        grid.add(heads);
        List<ActorLine> shown = brief.actors().shown();
        shown.forEach(it -> grid.add(List.of(
                Cell.text(it.actor().name() + (it.isNew() ? " (new)" : ""), Ink.BOLD),
                Cell.figure(Figures.count(it.now().articles())),
                Cell.figure(Figures.count(it.now().texts())),
                Cell.figure(Figures.count(it.now().publishers())),
                Cell.figure(brief.before() == null ? "·" : BriefWords.change(it.change())),
                Cell.balance(Figures.balance(it.heldPolarity(), it.held())),
                Cell.balance(Figures.balance(it.receivedPolarity(), it.received())))));
        List<String> drawn = grid.lines(style.width());
        lines.add(drawn.get(0));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(drawn.get(i + 1));
            shown.get(i).evidence().stream().limit(1).forEach(it -> lines.add(sentence(it)));
        }
        addRest(brief.actors(), "actor", lines);
    }

    private void addStances(Brief brief, List<String> lines) {
        if (brief.stances().isEmpty()) {
            return;
        }
        lines.add("");
        Grid grid = new Grid(style.colour());
        grid.add(List.of(
                Cell.heading("who stands where on whom", false),
                Cell.heading("times", true),
                Cell.heading("articles", true),
                Cell.heading("texts", true),
                Cell.heading("publ.", true),
                Cell.heading("balance", true)));
        List<StanceLine> shown =
                brief.stances().shown().stream().limit(style.rows()).toList();
        shown.forEach(it -> grid.add(List.of(
                Cell.text(BriefWords.edge(it), Ink.CYAN),
                Cell.figure(Figures.count(it.stances())),
                Cell.figure(Figures.count(it.now().articles())),
                Cell.figure(Figures.count(it.now().texts())),
                Cell.figure(Figures.count(it.now().publishers())),
                Cell.balance(Figures.signed(it.polarity())))));
        List<String> drawn = grid.lines(style.width());
        lines.add(drawn.get(0));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(drawn.get(i + 1));
            shown.get(i).evidence().stream().limit(1).forEach(it -> lines.add(sentence(it)));
        }
        addRest(new Listed<>(shown, brief.stances().inAll()), "stance", lines);
    }

    private void addNew(Brief brief, List<String> lines) {
        if (!brief.newcomers().isEmpty()) {
            lines.add("");
            lines.add(ink(Ink.DIM, "named for the first time"));
            for (ActorLine it : brief.newcomers().shown()) {
                lines.add(ink(Ink.BOLD, DisplayText.oneLine(it.actor().name())) + "  "
                        + Figures.plural(it.now().articles(), "article"));
                it.evidence().stream().limit(1).forEach(quote -> lines.add(sentence(quote)));
            }
            addRest(brief.newcomers(), "actor", lines);
        }
        if (!brief.newPairs().isEmpty()) {
            lines.add("");
            lines.add(ink(Ink.DIM, "named together for the first time"));
            for (PairLine it : brief.newPairs().shown()) {
                String names = it.a().name() + " and " + it.b().name();
                lines.add(DisplayText.cut(DisplayText.oneLine(names), style.width() - 16) + "  "
                        + Figures.plural(it.now().articles(), "article"));
            }
            addRest(brief.newPairs(), "pair", lines);
        }
    }

    private void addAlerts(List<AlertLine> alerts, List<String> lines) {
        if (alerts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(ink(Ink.DIM, "out of the ordinary"));
        alerts.forEach(it -> lines.add(DisplayText.cut(
                TimeWords.hour(it.hour()) + "  " + DisplayText.oneLine(it.subject() + "  " + it.message()),
                style.width())));
    }

    private void addBooks(Brief brief, List<String> lines) {
        LedgerRow it = brief.books().account();
        String missing = it.missing() == 0 ? "" : ink(Ink.RED, " + " + it.missing() + " missing");
        lines.add(BriefWords.account(it) + missing);
        brief.books().notCounted().stream()
                .limit(REFUSALS)
                .map(BriefWords::refusal)
                .forEach(text -> lines.add(
                        INDENT + DisplayText.cut(DisplayText.oneLine(text), style.width() - INDENT.length())));
    }

    private void addRest(Listed<?> listed, String noun, List<String> lines) {
        if (listed.rest() > 0) {
            lines.add(ink(Ink.DIM, "… and " + Figures.plural(listed.rest(), "more " + noun)));
        }
    }

    private String sentence(Quoted quote) {
        String source = "” " + DisplayText.oneLine(quote.head().publisher()) + ", "
                + Figures.day(quote.head().published());
        int room = style.width() - INDENT.length() - 1 - DisplayText.width(source);
        return INDENT + ink(Ink.DIM, "“" + ShownQuote.of(quote).cut(Math.max(1, room)) + source);
    }

    private String ink(Ink ink, String text) {
        return ink.on(style.colour(), text);
    }
}
