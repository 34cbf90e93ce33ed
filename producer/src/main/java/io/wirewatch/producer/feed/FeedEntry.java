package io.wirewatch.producer.feed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param meta what it says of itself
 * @param content the full text, in every form that is given
 * @param source the feed it was taken from, where it says so: who stands behind it
 * @param isComplete false for the last entry of a document that breaks off inside it
 */
public record FeedEntry(
        FeedMeta meta, List<FeedText> content, @Nullable FeedMeta source, boolean isComplete) {

    public FeedEntry {
        Objects.requireNonNull(meta, "meta");
        content = List.copyOf(content);
    }
}
