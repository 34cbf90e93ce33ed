package io.wirewatch.sink.intake;

/** Database and cluster do not fit together. The message is one line that names both sides and the way out. */
public final class PositionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PositionException(String message) {
        super(message);
    }
}
