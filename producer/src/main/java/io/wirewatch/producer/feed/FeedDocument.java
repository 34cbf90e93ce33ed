package io.wirewatch.producer.feed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed document, read.
 *
 * @param format {@code rss20}, {@code rss10}, {@code atom10}, {@code cdf}, {@code json11}, {@code sitemap} ...; {@code rss} or
 *     {@code atom} where the version is unknown
 * @param head the feed itself
 * @param entries in the order of the document
 * @param trouble why the document is not as it should be ("bozo"), one line; absent where it is
 */
public record FeedDocument(
        String format,
        FeedMeta head,
        List<FeedEntry> entries,
        @Nullable String trouble) {

    public FeedDocument {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(head, "head");
        entries = List.copyOf(entries);
    }
}
