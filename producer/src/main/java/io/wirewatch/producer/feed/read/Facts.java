package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedCategory;
import io.wirewatch.producer.feed.FeedDate;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.FeedMeta;
import io.wirewatch.producer.feed.FeedPerson;
import io.wirewatch.producer.feed.FeedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found so far of a feed, an entry or a source. Used by one thread while a document is read. */
final class Facts {

    /** More is no feed but an attempt to fill the memory. */
    private static final int MAX_OTHERS = 256;

    private static final Set<String> MAIN_TEXTS = Set.of("title", "summary", "rights");

    final boolean isEntry;
    final Map<String, FeedText> texts = new HashMap<>();
    final Map<String, FeedDate> dates = new HashMap<>();
    final List<FeedLink> links = new ArrayList<>();
    final List<FeedPerson> authors = new ArrayList<>();
    final List<FeedPerson> contributors = new ArrayList<>();
    final Set<FeedCategory> categories = new LinkedHashSet<>();
    final List<FeedText> content = new ArrayList<>();
    final Map<String, Object> others = new LinkedHashMap<>();
    boolean hasContent;
    boolean isComplete = true;

    @Nullable
    String id;

    @Nullable
    String link;

    @Nullable
    String language;

    @Nullable
    FeedPerson publisher;

    @Nullable
    Facts source;

    private final Map<String, Integer> depths = new HashMap<>();

    Facts(boolean isEntry) {
        this.isEntry = isEntry;
    }

    /**
     * Whether a value found at this depth counts. In an entry the outer element wins over one nested in something else; a
     * title is only replaced by one further out.
     */
    boolean accepts(String property, int depth) {
        Integer before = depths.get(property);
        boolean isTitle = property.equals("title");
        if (before != null && (isTitle ? before <= depth : isEntry && before < depth)) {
            return false;
        }
        depths.put(property, depth);
        return true;
    }

    /** Lets a later title win. */
    void forgetTitleDepth() {
        depths.remove("title");
    }

    void other(String name, @Nullable Object value) {
        if (value != null && (others.size() < MAX_OTHERS || others.containsKey(name))) {
            others.put(name, value);
        }
    }

    FeedMeta meta() {
        Map<String, Object> rest = new LinkedHashMap<>(others);
        texts.forEach((name, text) -> {
            if (!MAIN_TEXTS.contains(name)) {
                rest.putIfAbsent(name, text);
            }
        });
        return new FeedMeta(
                texts.get("title"),
                texts.get("summary"),
                id,
                link,
                links,
                language,
                authors,
                contributors,
                publisher,
                dates.get("published"),
                dates.get("updated"),
                dates.get("created"),
                dates.get("expired"),
                List.copyOf(categories),
                texts.get("rights"),
                rest);
    }

    FeedEntry entry() {
        return new FeedEntry(meta(), content, source == null ? null : source.meta(), isComplete);
    }
}
