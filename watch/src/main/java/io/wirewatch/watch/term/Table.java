package io.wirewatch.watch.term;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Rows in columns, as they are and not yet sorted.
 *
 * @param columns at least one
 * @param rows each with as many cells as there are columns
 * @param order the column it is sorted by unless somebody chooses another; the largest first where it holds numbers
 * @param empty what to say where there is no row
 */
record Table(List<Column> columns, List<Row> rows, int order, String empty) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How a cell is meant. */
    enum Tone {
        PLAIN,
        GOOD,
        BAD,
        FAINT
    }

    /**
     * A column.
     *
     * @param head its name
     * @param isNumber whether it stands to the right, and its largest come first
     * @param least columns of the terminal below which it makes no sense
     * @param most columns of the terminal it can use
     * @param rank which go first when room is short: the highest; 0 stays
     */
    record Column(String head, boolean isNumber, int least, int most, int rank) {

        static Column words(String head, int least, int most, int rank) {
            return new Column(head, false, least, most, rank);
        }

        static Column number(String head, int width, int rank) {
            return new Column(head, true, Math.max(width, head.length() + 1), Math.max(width, head.length() + 1), rank);
        }
    }

    /**
     * A cell.
     *
     * @param text what is shown, safe for a terminal
     * @param number what it is sorted by, where it is a number
     */
    record Cell(String text, double number, Tone tone) {

        static Cell of(String text) {
            return new Cell(SafeText.of(text), 0, Tone.PLAIN);
        }

        static Cell of(String text, Tone tone) {
            return new Cell(SafeText.of(text), 0, tone);
        }

        static Cell of(long number) {
            return new Cell(String.format(Locale.ROOT, "%,d", number), number, Tone.PLAIN);
        }

        static Cell alarm(long number) {
            return new Cell(String.format(Locale.ROOT, "%,d", number), number, number == 0 ? Tone.FAINT : Tone.BAD);
        }

        static Cell signed(double number) {
            Tone tone = number > 0 ? Tone.GOOD : number < 0 ? Tone.BAD : Tone.FAINT;
            return new Cell(number == 0 ? "0" : String.format(Locale.ROOT, "%+.1f", number), number, tone);
        }

        /** Shown as a drawing, sorted as a number. */
        static Cell drawn(String drawing, double number, Tone tone) {
            return new Cell(drawing, number, tone);
        }
    }

    /**
     * A row.
     *
     * @param id what it is about, the same while its numbers change
     * @param detail more about it, line by line, safe for a terminal
     */
    record Row(String id, List<Cell> cells, List<String> detail) {

        Row {
            cells = List.copyOf(cells);
            detail = detail.stream().map(SafeText::of).toList();
        }

        private boolean holds(String lowerCase) {
            return cells.stream()
                    .anyMatch(cell -> cell.text().toLowerCase(Locale.ROOT).contains(lowerCase));
        }
    }

    /** Those rows that hold the words of the filter, in the order that was chosen. Equal rows stand by their first cell. */
    List<Row> arranged(ViewState state) {
        int column = state.order() < 0 ? order : Math.min(state.order(), columns.size() - 1);
        String words = state.filter().toLowerCase(Locale.ROOT).strip();
        Comparator<Row> ascending = columns.get(column).isNumber()
                ? Comparator.comparingDouble(row -> row.cells().get(column).number())
                : Comparator.comparing(row -> row.cells().get(column).text(), String.CASE_INSENSITIVE_ORDER);
        boolean isDescending = columns.get(column).isNumber() != state.isReversed();
        return rows.stream()
                .filter(row -> words.isEmpty() || row.holds(words))
                .sorted((isDescending ? ascending.reversed() : ascending).thenComparing(Row::id))
                .toList();
    }

    /** Which column the rows stand by. */
    int orderOf(ViewState state) {
        return state.order() < 0 ? order : Math.min(state.order(), columns.size() - 1);
    }
}
