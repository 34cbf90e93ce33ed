package io.wirewatch.bench.shuffle;

/** A run whose topology stopped, or did not come to an end. There are no tables to compare then. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppedException(String message) {
        super(message);
    }
}
