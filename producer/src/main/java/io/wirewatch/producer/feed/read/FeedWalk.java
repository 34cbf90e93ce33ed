package io.wirewatch.producer.feed.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Goes through the elements of a document and collects what they say. One walk a document, one thread. */
final class FeedWalk {

    private final String format;
    private final Wording wording;
    private final Facts head = new Facts(false);
    private final List<Facts> entries = new ArrayList<>();

    FeedWalk(String format) {
        this.format = format;
        this.wording = new Wording(format);
    }

    String format() {
        return format;
    }

    Wording wording() {
        return wording;
    }

    Facts head() {
        return head;
    }

    List<Facts> entries() {
        return entries;
    }

    Facts newEntry() {
        Facts entry = new Facts(true);
        entries.add(entry);
        return entry;
    }

    /** Reads an element by its handler; one without a handler is kept by its name, and what is in it is read. */
    void read(Spot spot) {
        Handler handler = Handlers.ALL.getOrDefault(spot.name(), FeedWalk::unknown);
        handler.read(spot, this);
    }

    /** Reads the elements in an element. */
    void readInner(Spot spot) {
        for (Element child : spot.element().children()) {
            read(spot.inner(child));
        }
    }

    private static void unknown(Spot spot, FeedWalk walk) {
        if (!spot.element().children().isEmpty()) {
            walk.readInner(spot);
            return;
        }
        var attributes = spot.attributes();
        String text = spot.text();
        if (attributes.isEmpty() && spot.facts().accepts(spot.name(), spot.depth())) {
            spot.facts().other(spot.name(), text);
        } else if (!attributes.isEmpty()) {
            spot.facts().other(spot.name(), attributes);
        }
    }
}
