package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedCategory;
import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.producer.feed.markup.FeedAddress;
import io.wirewatch.producer.feed.time.FeedDates;
import org.jsoup.nodes.Element;

/**
 * Reads sitemaps (sitemaps.org 0.9) and Google's news extension: each address is an entry. In an index each entry leads to
 * another sitemap.
 */
final class Sitemap {

    /** sitemaps.org allows fifty thousand addresses a file. */
    private static final int MAX_ENTRIES = 50_000;

    private Sitemap() {}

    static void read(Spot root, FeedWalk walk) {
        for (Element child : root.element().children()) {
            Spot spot = root.inner(child);
            boolean isEntry = spot.name().equals("url") || spot.name().equals("sitemap");
            if (isEntry && walk.entries().size() < MAX_ENTRIES) {
                entry(spot.about(walk.newEntry()));
            }
        }
    }

    private static void entry(Spot spot) {
        for (Element child : spot.element().children()) {
            Spot part = spot.inner(child);
            switch (part.name()) {
                case "loc" -> address(part);
                case "lastmod" -> Dates.put("updated", part.text(), part);
                case "news_news" -> news(part);
                default -> {}
            }
        }
    }

    private static void address(Spot spot) {
        String address = FeedAddress.resolve(spot.scope().base(), spot.text());
        spot.facts().id = address;
        spot.facts().link = address;
        spot.facts().links.add(new FeedLink("alternate", null, address, null, null, null));
    }

    private static void news(Spot spot) {
        for (Element child : spot.element().children()) {
            Spot part = spot.inner(child);
            Facts facts = spot.facts();
            switch (part.name()) {
                case "news_title" -> facts.texts.put("title", plain(part));
                case "news_publication_date" -> facts.dates.put("published", FeedDates.of(part.text()));
                case "news_keywords", "news_genres" -> labels(part);
                case "news_publication" -> publication(part);
                default -> facts.other(part.name(), part.text());
            }
        }
    }

    private static void labels(Spot spot) {
        for (String word : spot.text().split(",")) {
            if (!word.isBlank()) {
                spot.facts().categories.add(new FeedCategory(word.strip(), null, null));
            }
        }
    }

    private static void publication(Spot spot) {
        Facts source = new Facts(false);
        for (Element child : spot.element().children()) {
            Spot part = spot.inner(child);
            if (part.name().equals("news_name")) {
                source.texts.put("title", plain(part));
            } else if (part.name().equals("news_language")) {
                spot.facts().language = part.text();
                source.language = part.text();
            }
        }
        spot.facts().source = source;
    }

    private static FeedText plain(Spot spot) {
        return new FeedText(
                spot.text(),
                Wording.PLAIN,
                spot.scope().language(),
                spot.scope().base(),
                null);
    }
}
