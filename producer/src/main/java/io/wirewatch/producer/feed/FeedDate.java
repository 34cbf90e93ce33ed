package io.wirewatch.producer.feed;

import io.wirewatch.model.Precision;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date of a feed.
 *
 * @param text as it is written
 * @param at the instant, a time without a zone taken for UTC as feed readers do; absent where it cannot be read
 * @param precision how much of {@code at} is knowledge: a time without a zone tells its day only
 */
public record FeedDate(String text, @Nullable Instant at, Precision precision) {

    public FeedDate {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(precision, "precision");
    }
}
