package io.wirewatch.producer.feed.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells the formats apart, by feedparser's names of them. */
final class Format {

    private static final Map<String, String> RSS =
            Map.of("0.91", "rss091u", "0.92", "rss092", "0.93", "rss093", "0.94", "rss094");
    private static final Map<String, String> ATOM = Map.of("0.1", "atom01", "0.2", "atom02", "0.3", "atom03");
    private static final Map<String, String> NAMESPACES = Map.of(
            "http://my.netscape.com/rdf/simple/0.9/", "rss090",
            "http://channel.netscape.com/rdf/simple/0.9/", "rss090",
            "http://purl.org/rss/1.0/", "rss10",
            "http://www.w3.org/2005/atom", "atom10",
            "http://purl.org/atom/ns#", "atom03",
            "http://backend.userland.com/rss2", "rss20");

    private Format() {}

    /** The format of a root element; empty where it is no feed's. */
    static Optional<String> of(Element root, Scope scope) {
        return Optional.ofNullable(
                switch (scope.name(root)) {
                    case "rss" -> rss(root);
                    case "rdf_rdf", "rdf" ->
                        namespace(root).filter(name -> name.startsWith("rss")).orElse("rss10");
                    case "feed", "entry" -> atom(root);
                    case "channel" -> root.hasAttr("rdf:about") ? "rss10" : isCdf(root) ? "cdf" : "rss";
                    case "item" -> "rss";
                    case "urlset" -> "sitemap";
                    case "sitemapindex" -> "sitemapindex";
                    case "opml" -> Opml.FORMAT;
                    default -> null;
                });
    }

    private static boolean isCdf(Element root) {
        return root.tagName().equals("CHANNEL") || root.hasAttr("HREF") || root.hasAttr("LASTMOD");
    }

    private static String rss(Element root) {
        String version = root.attr("version").strip();
        return version.startsWith("2.") ? "rss20" : RSS.getOrDefault(version, "rss");
    }

    private static String atom(Element root) {
        String named = namespace(root).filter(name -> name.startsWith("atom")).orElse("atom");
        String version = ATOM.getOrDefault(root.attr("version").strip(), named);
        return named.equals("atom10") ? named : version;
    }

    private static Optional<String> namespace(Element root) {
        for (Attribute attribute : root.attributes()) {
            String address = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            if (attribute.getKey().startsWith("xmlns") && NAMESPACES.containsKey(address)) {
                return Optional.of(NAMESPACES.get(address));
            }
        }
        return Optional.empty();
    }
}
