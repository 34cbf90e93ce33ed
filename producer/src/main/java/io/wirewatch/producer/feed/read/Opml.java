package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedCategory;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.FeedOutline;
import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.producer.feed.markup.FeedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of feeds: OPML 1.0 and 2.0. Every outline with an {@code xmlUrl} is a feed; the outlines around it are its
 * folders. As a feed document each feed is an entry, whose identity is its address.
 */
public final class Opml {

    static final String FORMAT = "opml";

    private Opml() {}

    static void read(Spot root, FeedWalk walk) {
        for (Element child : root.element().children()) {
            Spot spot = root.inner(child);
            if (spot.name().equals("head")) {
                head(spot);
            } else {
                outlines(spot, List.of(), walk);
            }
        }
    }

    private static void head(Spot spot) {
        for (Element child : spot.element().children()) {
            Spot part = spot.inner(child);
            if (part.name().equals("title")) {
                spot.facts().texts.put("title", plain(part, part.text()));
            }
        }
    }

    private static void outlines(Spot spot, List<String> folders, FeedWalk walk) {
        for (Element child : spot.element().children()) {
            Spot outline = spot.inner(child);
            Map<String, String> given = outline.attributes();
            String written = first(given.get("title"), given.get("text"));
            String title = written == null ? "" : written;
            String address = given.get("xmlurl");
            if (address != null && !address.isBlank()) {
                feed(outline.about(walk.newEntry()), title, address, folders);
            }
            boolean isFolder = address == null && outline.name().equals("outline") && !title.isBlank();
            outlines(outline, isFolder ? with(folders, title.strip()) : folders, walk);
        }
    }

    private static void feed(Spot spot, String title, String address, List<String> folders) {
        Facts facts = spot.facts();
        Map<String, String> given = spot.attributes();
        String feed = FeedAddress.resolve(spot.scope().base(), address);
        String page = first(given.get("htmlurl"), given.get("url"));
        facts.id = feed;
        facts.texts.put("title", plain(spot, title.strip()));
        facts.links.add(new FeedLink("feed", given.get("type"), feed, null, null, null));
        if (page != null) {
            facts.link = FeedAddress.resolve(spot.scope().base(), page);
        }
        facts.language = given.get("language");
        folders.forEach(folder -> facts.categories.add(new FeedCategory(folder, null, null)));
    }

    /** The feeds of a list that was read. */
    public static List<FeedOutline> feeds(FeedDocument list) {
        List<FeedOutline> feeds = new ArrayList<>();
        for (FeedEntry entry : list.entries()) {
            String address = entry.meta().id();
            FeedText title = entry.meta().title();
            if (list.format().equals(FORMAT) && address != null && !address.isEmpty()) {
                List<String> folders = new ArrayList<>();
                entry.meta().categories().forEach(category -> folders.add(String.valueOf(category.term())));
                feeds.add(new FeedOutline(
                        title == null ? "" : title.value(),
                        address,
                        entry.meta().link(),
                        folders));
            }
        }
        return feeds;
    }

    private static FeedText plain(Spot spot, String text) {
        return new FeedText(
                text, Wording.PLAIN, spot.scope().language(), spot.scope().base(), null);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one : other;
    }

    private static List<String> with(List<String> folders, String folder) {
        List<String> inner = new ArrayList<>(folders);
        inner.add(folder);
        return inner;
    }
}
