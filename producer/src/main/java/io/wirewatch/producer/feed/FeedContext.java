package io.wirewatch.producer.feed;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed document beside its bytes.
 *
 * @param base the address it was fetched from, or its {@code Content-Location}: what relative links are resolved against
 * @param contentType the {@code Content-Type} it came with, parameters included
 * @param language the {@code Content-Language} it came with
 */
public record FeedContext(
        @Nullable String base,
        @Nullable String contentType,
        @Nullable String language) {

    /** Nothing is known. */
    public static final FeedContext NONE = new FeedContext(null, null, null);
}
