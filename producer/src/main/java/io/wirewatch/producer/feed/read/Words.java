package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedText;
import java.util.Map;

/** Titles, summaries, contents and notices. */
final class Words {

    private Words() {}

    static void addTo(Map<String, Handler> handlers) {
        put(handlers, text("title", Wording.PLAIN), "title", "dc_title");
        handlers.put("media_title", Words::mediaTitle);
        put(handlers, (spot, walk) -> summary(spot, walk, Wording.HTML), "description", "dc_description");
        put(handlers, (spot, walk) -> summary(spot, walk, Wording.PLAIN), "summary", "itunes_summary");
        handlers.put("abstract", text("summary", Wording.PLAIN));
        put(handlers, Words::subtitle, "subtitle", "tagline", "itunes_subtitle");
        put(handlers, text("rights", Wording.PLAIN), "rights", "dc_rights", "copyright");
        put(handlers, text("info", Wording.PLAIN), "info", "feedburner_browserfriendly");
        handlers.put("content", (spot, walk) -> content(spot, walk, Wording.PLAIN));
        put(handlers, (spot, walk) -> content(spot, walk, Wording.HTML), "content_encoded", "fullitem");
        put(handlers, (spot, walk) -> content(spot, walk, Wording.XHTML), "body", "xhtml_body");
        put(handlers, (spot, walk) -> content(spot, walk, Wording.XHTML), "prodlink");
    }

    private static void put(Map<String, Handler> handlers, Handler handler, String... names) {
        for (String name : names) {
            handlers.put(name, handler);
        }
    }

    private static Handler text(String property, String type) {
        return (spot, walk) -> {
            FeedText text = walk.wording().read(spot.element(), spot.scope(), type);
            boolean isEmptyTitle = property.equals("title") && text.value().isEmpty();
            if (!isEmptyTitle && spot.facts().accepts(property, spot.depth())) {
                spot.facts().texts.put(property, text);
            }
        };
    }

    /** The title of a picture or film stands in where the item has none. */
    private static void mediaTitle(Spot spot, FeedWalk walk) {
        FeedText title = walk.wording().read(spot.element(), spot.scope(), Wording.PLAIN);
        if (!spot.facts().texts.containsKey("title")) {
            spot.facts().texts.put("title", title);
        }
    }

    private static void subtitle(Spot spot, FeedWalk walk) {
        Handler handler = text(spot.facts().isEntry ? "subtitle" : "summary", Wording.PLAIN);
        handler.read(spot, walk);
    }

    /** A second summary of an entry that has no content is its content. */
    private static void summary(Spot spot, FeedWalk walk, String type) {
        Facts facts = spot.facts();
        if (facts.isEntry && facts.texts.containsKey("summary") && !facts.hasContent) {
            content(spot, walk, Wording.PLAIN);
        } else {
            text("summary", type).read(spot, walk);
        }
    }

    private static void content(Spot spot, FeedWalk walk, String type) {
        Facts facts = spot.facts();
        FeedText text = walk.wording().read(spot.element(), spot.scope(), type);
        facts.hasContent = true;
        facts.content.add(text);
        if ((text.isMarkup() || text.type().equals(Wording.PLAIN)) && facts.isEntry) {
            facts.texts.putIfAbsent("summary", text);
        }
    }
}
