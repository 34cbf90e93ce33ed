package io.wirewatch.producer.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No page came, and why. The message is one sentence for a person. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    private final FetchFault fault;
    private final @Nullable Duration retryAfter;

    /** A fault without a wish of the other side. */
    public FetchException(FetchFault fault, String message) {
        this(fault, message, null);
    }

    FetchException(FetchFault fault, String message, @Nullable Duration retryAfter) {
        super(message);
        this.fault = fault;
        this.retryAfter = retryAfter;
    }

    /** What it was. */
    public FetchFault fault() {
        return fault;
    }

    /** How long the other side asked us to stay away, where it did. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
