package io.wirewatch.streams;

/** Records that were not read yet are gone from the log. The message names the topic, the partition and the missing range. */
public final class LostInputException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LostInputException(String message) {
        super(message);
    }
}
