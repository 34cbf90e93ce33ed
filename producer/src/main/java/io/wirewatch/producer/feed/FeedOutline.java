package io.wirewatch.producer.feed;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A feed in a list of feeds.
 *
 * @param title for people; may be empty
 * @param url the address of the feed
 * @param page the site it belongs to
 * @param folders the names of the folders it stands in, outermost first
 */
public record FeedOutline(
        String title, String url, @Nullable String page, List<String> folders) {

    public FeedOutline {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        folders = List.copyOf(folders);
    }
}
