package io.wirewatch.producer.web;

import io.wirewatch.model.ContentHash;
import io.wirewatch.producer.fetch.FetchAnswer;
import io.wirewatch.producer.source.NewsEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A document that was read, and what of it is still to be delivered. For one thread. */
final class WebDocument {

    private static final int DIGITS = 12;

    private final FetchAnswer.Page page;
    private final Set<String> present;
    private final Deque<Map.Entry<String, NewsEntry>> left = new ArrayDeque<>();

    WebDocument(FetchAnswer.Page page, Iterable<NewsEntry> entries, Set<String> seen) {
        this.page = page;
        Map<String, NewsEntry> marked = new LinkedHashMap<>();
        for (NewsEntry entry : entries) {
            marked.putIfAbsent(ContentHash.of(DIGITS, entry.identity()), entry);
        }
        this.present = marked.keySet();
        // Feeds show the latest first; the ledger and a reader of the topic would rather have them in the order they
        // happened.
        marked.entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey()))
                .forEach(left::addFirst);
    }

    FetchAnswer.Page page() {
        return page;
    }

    Set<String> present() {
        return present;
    }

    boolean isDelivered() {
        return left.isEmpty();
    }

    Map.Entry<String, NewsEntry> next() {
        return left.removeFirst();
    }
}
