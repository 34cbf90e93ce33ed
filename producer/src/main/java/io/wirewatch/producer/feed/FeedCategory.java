package io.wirewatch.producer.feed;

import org.jspecify.annotations.Nullable;

/**
 * A label that a feed puts on itself or an entry.
 *
 * @param term the label
 * @param scheme the vocabulary it is taken from
 * @param label the form for people
 */
public record FeedCategory(
        @Nullable String term,
        @Nullable String scheme,
        @Nullable String label) {}
