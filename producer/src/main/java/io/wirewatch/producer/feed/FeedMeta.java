package io.wirewatch.producer.feed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feed, an entry and a quoted source all say of themselves.
 *
 * @param title the headline
 * @param summary of an entry; the subtitle of a feed
 * @param id what identifies it, over its versions
 * @param link the page it stands for
 * @param links all links, in order, enclosures included
 * @param language BCP 47 tag as written
 * @param authors in order
 * @param contributors in order
 * @param publisher who stands behind it
 * @param published when it was first published
 * @param updated when it was last changed
 * @param created when it was made
 * @param expired when it is no longer true
 * @param categories in order, each once
 * @param rights the copyright notice
 * @param others what else it says, by feedparser's name of it ({@code prefix_name} for extensions), in the order of the document:
 *     strings, {@link FeedText} and maps of strings
 */
public record FeedMeta(
        @Nullable FeedText title,
        @Nullable FeedText summary,
        @Nullable String id,
        @Nullable String link,
        List<FeedLink> links,
        @Nullable String language,
        List<FeedPerson> authors,
        List<FeedPerson> contributors,
        @Nullable FeedPerson publisher,
        @Nullable FeedDate published,
        @Nullable FeedDate updated,
        @Nullable FeedDate created,
        @Nullable FeedDate expired,
        List<FeedCategory> categories,
        @Nullable FeedText rights,
        Map<String, Object> others) {

    public FeedMeta {
        links = List.copyOf(links);
        authors = List.copyOf(authors);
        contributors = List.copyOf(contributors);
        categories = List.copyOf(categories);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
