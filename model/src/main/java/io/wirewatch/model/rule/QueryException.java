package io.wirewatch.model.rule;

/** A text that is no query; the message points at the place. */
public final class QueryException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private final int column;

    QueryException(int column, String problem, String query) {
        super(problem + " at column " + column + " of: " + query);
        this.column = column;
    }

    /** Where, from 1. */
    public int column() {
        return column;
    }
}
