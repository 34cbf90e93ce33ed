package io.wirewatch.producer.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation of a feed.
 *
 * @param text as it is written, or {@code name (email)} where they are written apart
 * @param name without the mail address
 * @param email the mail address
 * @param url the home page
 */
public record FeedPerson(
        String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String url) {

    public FeedPerson {
        Objects.requireNonNull(text, "text");
    }
}
