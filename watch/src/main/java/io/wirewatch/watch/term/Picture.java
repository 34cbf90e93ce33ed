package io.wirewatch.watch.term;

import io.wirewatch.watch.term.Table.Cell;
import io.wirewatch.watch.term.Table.Column;
import io.wirewatch.watch.term.Table.Row;
import io.wirewatch.watch.term.Table.Tone;
import io.wirewatch.watch.term.ViewState.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A state and a table as the lines of a screen: exactly as many as it has, none wider than it. A function; thread-safe. */
final class Picture {

    /** Below the head: the line of the columns; at the foot: the line of help. */
    private static final int FRAME = 3;

    private static final int DETAIL_MOST = 8;
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle FAINT = PLAIN.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK);

    private final boolean isColoured;

    /** Draws with colours, or with bold, underlined and turned-round letters alone. */
    Picture(boolean isColoured) {
        this.isColoured = isColoured;
    }

    /**
     * What stands at the head and the foot.
     *
     * @param corpus which timeline; empty where there is none yet
     * @param asOf where its windows end, or empty
     * @param news what else is to be said, such as that it is still loading
     */
    record Around(String corpus, String asOf, String news) {}

    /** The size of a screen in columns and lines. */
    record Size(int columns, int lines) {}

    /** How many rows of a table fit. */
    static int page(Size size, ViewState state) {
        return Math.max(1, size.lines() - FRAME - detailLines(size, state));
    }

    private static int detailLines(Size size, ViewState state) {
        return state.hasDetail() ? Math.max(0, Math.min(DETAIL_MOST, size.lines() / 2 - FRAME)) : 0;
    }

    List<AttributedString> of(ViewState state, Table table, Around around, Size size) {
        List<AttributedString> lines = new ArrayList<>();
        lines.add(head(state, around, size.columns()));
        if (state.mode() == Mode.HELP) {
            HelpText.LINES.forEach(line -> lines.add(line(SafeText.cut("  " + line, size.columns()), PLAIN)));
        } else {
            addTable(state, table, size, lines);
        }
        while (lines.size() < size.lines() - 1) {
            lines.add(AttributedString.EMPTY);
        }
        List<AttributedString> cut = new ArrayList<>(lines.subList(0, Math.max(0, size.lines() - 1)));
        cut.add(foot(state, table, around, size.columns()));
        return size.lines() < 1 ? List.of() : cut.subList(cut.size() - size.lines(), cut.size());
    }

    private void addTable(ViewState state, Table table, Size size, List<AttributedString> lines) {
        int[] widths = Widths.of(table.columns(), size.columns());
        lines.add(columns(state, table, widths, size.columns()));
        List<Row> rows = table.arranged(state);
        int page = page(size, state);
        int selected = indexOf(rows, state.selected());
        for (int i = state.top(); i < Math.min(rows.size(), state.top() + page); i++) {
            lines.add(row(rows.get(i), table, widths, i == selected, size.columns()));
        }
        if (rows.isEmpty()) {
            String why = table.rows().isEmpty() ? table.empty() : "no row holds '" + SafeText.of(state.filter()) + "'";
            lines.add(line(SafeText.cut("  " + why, size.columns()), faint()));
        }
        while (lines.size() < 2 + page) {
            lines.add(AttributedString.EMPTY);
        }
        if (state.hasDetail() && !rows.isEmpty()) {
            Wrapped.lines(rows.get(selected).detail(), size.columns(), detailLines(size, state))
                    .forEach(text -> lines.add(line(text, PLAIN)));
        }
    }

    private AttributedString head(ViewState state, Around around, int columns) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (View view : View.values()) {
            boolean isHere = view == state.view();
            String name = " " + (view.ordinal() + 1) + " " + view.word() + " ";
            boolean hasRoom = columns >= 100;
            String shown = isHere || hasRoom
                    ? name
                    : " " + (view.ordinal() + 1) + " " + view.word().substring(0, 2) + " ";
            line.styled(isHere ? PLAIN.inverse().bold() : faint(), shown);
        }
        String where = around.corpus().isEmpty()
                ? ""
                : SafeText.of(around.corpus()) + "  " + state.window().label()
                        + (around.asOf().isEmpty() ? "" : "  to " + around.asOf());
        int room = columns - line.columnLength() - 1;
        return line.styled(PLAIN.bold(), room < 4 ? "" : SafeText.fit(where, room, true))
                .append(' ')
                .toAttributedString()
                .columnSubSequence(0, columns);
    }

    private AttributedString columns(ViewState state, Table table, int[] widths, int columns) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        int by = table.orderOf(state);
        boolean isDown = table.columns().get(by).isNumber() != state.isReversed();
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            if (widths[i] > 0) {
                String mark = i == by ? (isDown ? "▼" : "▲") : "";
                String head = column.isNumber() ? mark + column.head() : column.head() + mark;
                line.styled(
                        i == by ? PLAIN.bold().underline() : PLAIN.underline(),
                        SafeText.fit(head, widths[i], column.isNumber()));
                line.styled(PLAIN.underline(), " ");
            }
        }
        line.styled(PLAIN.underline(), " ".repeat(Math.max(0, columns - line.columnLength())));
        return line.toAttributedString().columnSubSequence(0, columns);
    }

    private AttributedString row(Row row, Table table, int[] widths, boolean isSelected, int columns) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0) {
                Cell cell = row.cells().get(i);
                AttributedStyle style = isSelected ? PLAIN.inverse() : styleOf(cell.tone());
                line.styled(
                        style,
                        SafeText.fit(
                                cell.text(), widths[i], table.columns().get(i).isNumber()));
                line.styled(isSelected ? PLAIN.inverse() : PLAIN, " ");
            }
        }
        if (isSelected) {
            line.styled(PLAIN.inverse(), " ".repeat(Math.max(0, columns - line.columnLength())));
        }
        return line.toAttributedString().columnSubSequence(0, columns);
    }

    private AttributedString foot(ViewState state, Table table, Around around, int columns) {
        String left;
        if (state.mode() == Mode.TYPE) {
            left = "/" + SafeText.of(state.filter()) + "▏";
        } else {
            int rows = table.arranged(state).size();
            String count = rows == table.rows().size()
                    ? String.format(Locale.ROOT, "%,d rows", rows)
                    : String.format(
                            Locale.ROOT,
                            "%,d of %,d rows hold '%s'",
                            rows,
                            table.rows().size(),
                            state.filter());
            left = " " + SafeText.of(count) + (state.isPaused() ? "  PAUSED" : "")
                    + (around.news().isEmpty() ? "" : "  " + SafeText.of(around.news()));
        }
        String right = state.mode() == Mode.TYPE
                ? "Enter keeps, Esc clears "
                : columns < 60 ? "? help " : "/ filter  ←→ sort  w window  c corpus  Enter more  ? help  q quit ";
        int room = columns - SafeText.width(left);
        String rest = room > SafeText.width(right) ? SafeText.fit(right, room, true) : "";
        return line(SafeText.fit(left + rest, columns, false), PLAIN.inverse());
    }

    private static int indexOf(List<Row> rows, String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }

    private AttributedStyle styleOf(Tone tone) {
        if (!isColoured) {
            return tone == Tone.BAD ? PLAIN.bold() : PLAIN;
        }
        return switch (tone) {
            case PLAIN -> PLAIN;
            case GOOD -> PLAIN.foreground(AttributedStyle.GREEN);
            case BAD -> PLAIN.foreground(AttributedStyle.RED);
            case FAINT -> FAINT;
        };
    }

    private AttributedStyle faint() {
        return isColoured ? FAINT : PLAIN;
    }

    private static AttributedString line(String text, AttributedStyle style) {
        return new AttributedString(text, style);
    }
}
