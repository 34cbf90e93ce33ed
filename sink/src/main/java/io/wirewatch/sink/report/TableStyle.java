package io.wirewatch.sink.report;

/**
 * What a table is drawn on.
 *
 * @param width columns of the terminal
 * @param colour whether it shows colours
 * @param rows how many actors and how many stances are shown at most
 */
public record TableStyle(int width, boolean colour, int rows) {

    /** Narrower than this nothing is readable; lines may then wrap. */
    public static final int MIN_WIDTH = 60;

    /** For a file or a pipe. */
    public static final TableStyle PLAIN = new TableStyle(120, false, 20);

    public TableStyle {
        width = Math.max(MIN_WIDTH, width);
        if (rows < 1) {
            throw new IllegalArgumentException("a table shows at least one row, got " + rows);
        }
    }
}
