package io.wirewatch.sink.report;

import java.util.ArrayList;
import java.util.List;

/** Cells in aligned columns. The first column is text and gives way where space is short; all others are as wide as they need. */
final class Grid {

    private static final String GAP = "  ";
    private static final int NAME_AT_LEAST = 12;

    private final boolean colour;
    private final List<List<Cell>> rows = new ArrayList<>();

    Grid(boolean colour) {
        this.colour = colour;
    }

    /** A cell, on the left or right of its column. */
    record Cell(String text, boolean toRight, Ink ink) {
        static Cell text(String text, Ink ink) {
            return new Cell(DisplayText.oneLine(text), false, ink);
        }

        static Cell figure(String text) {
            return new Cell(text, true, Ink.PLAIN);
        }

        static Cell balance(String figure) {
            return new Cell(figure, true, Ink.ofSign(figure));
        }

        static Cell heading(String text, boolean toRight) {
            return new Cell(text, toRight, Ink.DIM);
        }
    }

    void add(List<Cell> row) {
        rows.add(List.copyOf(row));
    }

    /** One line a row, no wider than {@code width} unless the columns behind the first alone are. */
    List<String> lines(int width) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = new int[columns];
        int others = 0;
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths[column] = rows.stream()
                    .mapToInt(row -> DisplayText.width(row.get(at).text()))
                    .max()
                    .orElse(0);
            others += column == 0 ? 0 : widths[column] + GAP.length();
        }
        if (columns > 0) {
            widths[0] = Math.min(widths[0], Math.max(NAME_AT_LEAST, width - others));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<Cell> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.get(column);
            String text = DisplayText.cut(cell.text(), widths[column]);
            boolean last = column == widths.length - 1;
            String padding = " ".repeat(widths[column] - DisplayText.width(text));
            String inked = cell.ink().on(colour, text);
            line.append(column == 0 ? "" : GAP);
            line.append(cell.toRight() ? padding + inked : last ? inked : inked + padding);
        }
        return line.toString();
    }
}
