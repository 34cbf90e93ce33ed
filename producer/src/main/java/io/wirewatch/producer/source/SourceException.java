package io.wirewatch.producer.source;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source cannot answer this time. Its cursor stays where it is, and it is asked again later. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final @Nullable Duration retryAfter;
    private final boolean isGone;

    private SourceException(String reason, String message, @Nullable Duration retryAfter, boolean isGone) {
        super(message);
        this.reason = reason;
        this.retryAfter = retryAfter;
        this.isGone = isGone;
    }

    /**
     * A failure that may pass.
     *
     * @param reason why, as one word or a few with hyphens between them; people filter by it
     * @param message the same as a sentence
     * @param retryAfter how long the other side asked us to stay away, or null
     */
    public static SourceException of(String reason, String message, @Nullable Duration retryAfter) {
        return new SourceException(reason, message, retryAfter, false);
    }

    /** The source will never be there again, as far as it says. */
    public static SourceException gone(String reason, String message) {
        return new SourceException(reason, message, null, true);
    }

    /** Why, in a form that people filter by. */
    public String reason() {
        return reason;
    }

    /** How long the other side asked us to stay away. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether it will never be there again. */
    public boolean isGone() {
        return isGone;
    }
}
