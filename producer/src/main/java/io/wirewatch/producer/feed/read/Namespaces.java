package io.wirewatch.producer.feed.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names under which the vocabularies of feeds are known, whatever prefix a document gives them. After feedparser 6. */
final class Namespaces {

    /** By address in lower case without a slash at its end. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://backend.userland.com/rss091", ""),
            Map.entry("http://backend.userland.com/rss092", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://purl.org/rss/1.0", ""),
            Map.entry("http://purl.org/net/rss1.1#", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("http://example.com/newformat#", ""),
            Map.entry("http://example.com/necho", ""),
            Map.entry("http://purl.org/echo", ""),
            Map.entry("uri/of/echo/namespace#", ""),
            Map.entry("http://purl.org/pie", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/rss/1.0/modules/rss091#", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("http://webns.net/mvcb", "admin"),
            Map.entry("http://purl.org/rss/1.0/modules/aggregation", "ag"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://web.resource.org/cc", "cc"),
            Map.entry("http://creativecommons.org/ns#", "cc"),
            Map.entry("http://backend.userland.com/creativecommonsrssmodule", "creativecommons"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/event", "ev"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://xmlns.com/foaf/0.1", "foaf"),
            Map.entry("http://www.w3.org/2003/01/geo/wgs84_pos#", "geo"),
            Map.entry("http://www.georss.org/georss", "georss"),
            Map.entry("http://www.opengis.net/gml", "gml"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://purl.org/rss/1.0/modules/link", "l"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://prismstandard.org/namespaces/1.2/basic", "prism"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://www.w3.org/2000/01/rdf-schema#", "rdfs"),
            Map.entry("http://purl.org/rss/1.0/modules/slash", "slash"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("http://purl.org/rss/1.0/modules/taxonomy", "taxo"),
            Map.entry("http://purl.org/rss/1.0/modules/threading", "thr"),
            Map.entry("http://purl.org/syndication/thread/1.0", "thr"),
            Map.entry("http://madskills.com/public/xml/rss/module/trackback", "trackback"),
            Map.entry("http://wellformedweb.org/commentapi", "wfw"),
            Map.entry("http://purl.org/rss/1.0/modules/wiki", "wiki"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"),
            Map.entry("http://www.w3.org/xml/1998/namespace", "xml"),
            Map.entry("http://podlove.org/simple-chapters", "psc"));

    private Namespaces() {}

    /** The usual prefix of a namespace; empty for the formats' own, absent for one that nobody knows. */
    static Optional<String> prefix(String address) {
        String key = address.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(PREFIXES.get(key.endsWith("/") ? key.substring(0, key.length() - 1) : key));
    }
}
