package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedCategory;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Categories, keywords and subjects. */
final class Labels {

    private static final String ITUNES = "http://www.itunes.com/";
    private static final int MAX = 1000;

    private Labels() {}

    static void addTo(Map<String, Handler> handlers) {
        for (String name : new String[] {"category", "dc_subject", "keywords", "media_category"}) {
            handlers.put(name, Labels::category);
        }
        handlers.put("itunes_category", Labels::itunesCategory);
        handlers.put("itunes_keywords", Labels::keywords);
    }

    private static void category(Spot spot, FeedWalk walk) {
        Map<String, String> given = spot.attributes();
        String text = spot.text();
        String term = given.get("term");
        add(
                spot.facts(),
                term == null && !text.isEmpty() ? text : term,
                given.getOrDefault("scheme", given.get("domain")),
                given.get("label"));
        if (term != null && !text.isEmpty()) {
            add(spot.facts(), text, null, null);
        }
    }

    private static void itunesCategory(Spot spot, FeedWalk walk) {
        add(spot.facts(), spot.attributes().get("text"), ITUNES, null);
        walk.readInner(spot);
    }

    private static void keywords(Spot spot, FeedWalk walk) {
        for (String word : spot.text().split(",")) {
            if (!word.isBlank()) {
                add(spot.facts(), word.strip(), ITUNES, null);
            }
        }
    }

    private static void add(Facts facts, @Nullable String term, @Nullable String scheme, @Nullable String label) {
        if ((term != null || scheme != null || label != null) && facts.categories.size() < MAX) {
            facts.categories.add(new FeedCategory(term, scheme, label));
        }
    }
}
