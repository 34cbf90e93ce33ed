package io.wirewatch.sink.store;

/** The database cannot do what it must. The message is one line that says what happened, to which database, and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A trouble that has a cause further down. */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A trouble of our own finding. */
    public StoreException(String message) {
        super(message);
    }
}
