package io.wirewatch.producer.feed.read;

import java.util.Map;
import org.jsoup.nodes.Element;

/** What holds other elements: feeds, entries, sources. */
final class Structure {

    private Structure() {}

    static void addTo(Map<String, Handler> handlers) {
        for (String root : new String[] {"rss", "feed", "rdf_rdf", "rdf"}) {
            handlers.put(root, Structure::root);
        }
        handlers.put("channel", Structure::channel);
        handlers.put("item", Structure::entry);
        handlers.put("entry", Structure::entry);
        handlers.put("source", Structure::source);
    }

    private static void root(Spot spot, FeedWalk walk) {
        if (spot.scope().language() != null) {
            spot.facts().language = spot.scope().language();
        }
        walk.readInner(spot);
    }

    private static void channel(Spot spot, FeedWalk walk) {
        cdf(spot);
        walk.readInner(spot);
    }

    private static void entry(Spot spot, FeedWalk walk) {
        Facts entry = walk.newEntry();
        Spot inside = spot.about(entry);
        String about = spot.attribute("rdf:about");
        if (about != null) {
            entry.id = about;
        }
        cdf(inside);
        walk.readInner(inside);
    }

    /** Microsoft's Channel Definition Format says with attributes what others say with elements. */
    private static void cdf(Spot spot) {
        String changed = spot.attribute("lastmod");
        if (changed != null) {
            Dates.put("updated", changed, spot);
        }
        String address = spot.attribute("href");
        if (address != null) {
            Links.page(address, spot);
        }
    }

    /** The feed an entry was taken from: a title and an address in RSS, the head of a feed in Atom. */
    private static void source(Spot spot, FeedWalk walk) {
        Facts source = new Facts(false);
        Spot inside = spot.about(source);
        String address = spot.attribute("url");
        if (address != null) {
            source.other("href", address);
        }
        walk.readInner(inside);
        String title = spot.text();
        if (!title.isEmpty() && spot.element().children().isEmpty()) {
            source.texts.put("title", walk.wording().read(bare(spot.element()), spot.scope(), Wording.PLAIN));
        }
        spot.facts().source = source;
    }

    private static Element bare(Element element) {
        return new Element("title").appendText(Inner.words(element));
    }
}
