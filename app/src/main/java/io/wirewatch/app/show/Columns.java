package io.wirewatch.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Lines with aligned columns: words to the left, numbers to the right. A row may be followed by a line of its own. */
final class Columns {

    private static final String GAP = "  ";
    private static final String INDENT = "      ";

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A head that begins with {@code >} stands over numbers. */
    Columns(String... heads) {
        this.heads = List.of(heads);
    }

    /** Adds a row, with a line below it unless that is blank. */
    void add(String note, String... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(heads.size() + " cells are needed, got " + cells.length);
        }
        rows.add(List.of(cells));
        notes.add(note);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> lines() {
        int[] widths = new int[heads.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = name(column).length();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(IntStream.range(0, widths.length).mapToObj(this::name).toList(), widths));
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(rows.get(row), widths));
            if (!notes.get(row).isBlank()) {
                lines.add(INDENT + notes.get(row));
            }
        }
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(GAP);
        for (int column = 0; column < widths.length; column++) {
            String blanks = " ".repeat(widths[column] - width(cells.get(column)));
            line.append(isNumber(column) ? blanks + cells.get(column) : cells.get(column) + blanks)
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private String name(int column) {
        return heads.get(column).toLowerCase(Locale.ROOT).replaceFirst("^>", "");
    }

    private boolean isNumber(int column) {
        return heads.get(column).startsWith(">");
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
