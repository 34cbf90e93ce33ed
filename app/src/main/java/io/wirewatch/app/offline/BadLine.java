package io.wirewatch.app.offline;

/** A line that cannot be used; the message says why, for the one who wrote it. */
final class BadLine extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadLine(String message) {
        super(message);
    }
}
