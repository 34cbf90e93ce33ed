package io.wirewatch.producer.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link of a feed, enclosures included.
 *
 * @param rel what it leads to: {@code alternate}, {@code enclosure}, {@code via} ...
 * @param type media type
 * @param href absolute where a base is known
 * @param title a label
 * @param length as written, bytes
 * @param hreflang language of what it leads to
 */
public record FeedLink(
        String rel,
        @Nullable String type,
        @Nullable String href,
        @Nullable String title,
        @Nullable String length,
        @Nullable String hreflang) {

    public FeedLink {
        Objects.requireNonNull(rel, "rel");
    }
}
