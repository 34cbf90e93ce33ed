package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.markup.FeedAddress;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links, enclosures and identities. */
final class Links {

    private static final Pattern BROKEN_QUERY = Pattern.compile("&([A-Za-z0-9_]+);");
    private static final String ALTERNATE = "alternate";

    private Links() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("link", Links::link);
        handlers.put("enclosure", Links::enclosure);
        handlers.put("id", Links::id);
        handlers.put("guid", Links::id);
        for (String name : new String[] {"comments", "docs", "wfw_comment", "wfw_commentrss", "icon", "logo"}) {
            handlers.put(name, Links::address);
        }
    }

    /** The page that a feed or an entry stands for. */
    static void page(String reference, Spot spot) {
        String address = FeedAddress.resolve(spot.scope().base(), reference);
        spot.facts().link = address;
        spot.facts().links.add(new FeedLink(ALTERNATE, Wording.HTML, address, null, null, null));
    }

    private static void link(Spot spot, FeedWalk walk) {
        Map<String, String> given = spot.attributes();
        String reference = reference(given);
        Facts facts = spot.facts();
        if (reference == null) {
            String text = BROKEN_QUERY.matcher(spot.text()).replaceAll("&$1");
            if (!text.isEmpty() && facts.accepts("link", spot.depth())) {
                page(text, spot);
            }
            return;
        }
        FeedLink link = link(given, reference, spot.scope().base(), given.getOrDefault("rel", ALTERNATE));
        facts.links.add(link);
        String type = link.type() == null ? "" : Wording.type(link.type());
        if (link.rel().equals(ALTERNATE) && (type.equals(Wording.HTML) || type.equals(Wording.XHTML))) {
            facts.link = link.href();
        }
    }

    private static FeedLink link(Map<String, String> given, String reference, @Nullable String base, String rel) {
        String usual = rel.equals("self") ? "application/atom+xml" : rel.equals("enclosure") ? null : Wording.HTML;
        return new FeedLink(
                rel,
                given.getOrDefault("type", usual),
                FeedAddress.resolve(base, reference),
                given.get("title"),
                given.get("length"),
                given.get("hreflang"));
    }

    static @Nullable String reference(Map<String, String> given) {
        for (String name : new String[] {"href", "url", "uri"}) {
            if (given.get(name) != null) {
                return given.get(name);
            }
        }
        return null;
    }

    private static void enclosure(Spot spot, FeedWalk walk) {
        Map<String, String> given = spot.attributes();
        String reference = reference(given);
        spot.facts()
                .links
                .add(link(
                        given, reference == null ? "" : reference, spot.scope().base(), "enclosure"));
    }

    /** An identity that is an address stands in for a missing link, unless it says that it leads nowhere. */
    private static void id(Spot spot, FeedWalk walk) {
        Facts facts = spot.facts();
        boolean isLink = !"false".equalsIgnoreCase(spot.attributes().getOrDefault("ispermalink", "true"));
        String text = spot.text();
        if (text.isEmpty() || !facts.accepts("id", spot.depth())) {
            return;
        }
        facts.id = isLink ? FeedAddress.resolve(spot.scope().base(), text) : text;
        if (facts.id.isEmpty()) {
            facts.id = text;
        }
        facts.other("guidislink", isLink && facts.link == null);
        if (isLink && facts.link == null) {
            facts.link = facts.id;
        }
    }

    private static void address(Spot spot, FeedWalk walk) {
        spot.facts().other(spot.name(), FeedAddress.resolve(spot.scope().base(), spot.text()));
    }
}
