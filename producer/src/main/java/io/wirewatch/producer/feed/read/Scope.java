package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.markup.FeedAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element inherits from those around it.
 *
 * @param base what its links are resolved against
 * @param language its BCP 47 tag
 * @param prefixes from a prefix as the document writes it to the usual one
 */
record Scope(@Nullable String base, @Nullable String language, Map<String, String> prefixes) {

    private static final int MAX_PREFIXES = 256;

    static Scope of(@Nullable String base, @Nullable String language) {
        return new Scope(base, tag(language), Map.of());
    }

    /** The scope inside an element. */
    Scope in(Element element) {
        String baseAttribute = attribute(element, "xml:base", "base");
        String languageAttribute = attribute(element, "xml:lang", "lang");
        return new Scope(
                baseAttribute == null ? base : inner(FeedAddress.resolve(base, baseAttribute)),
                languageAttribute == null ? language : tag(languageAttribute),
                declared(element));
    }

    /** A base that is not safe is none. */
    private @Nullable String inner(String resolved) {
        return resolved.isEmpty() ? base : resolved;
    }

    private static @Nullable String attribute(Element element, String name, String bareName) {
        return element.hasAttr(name) ? element.attr(name) : element.hasAttr(bareName) ? element.attr(bareName) : null;
    }

    private static @Nullable String tag(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip().replace('_', '-');
    }

    private Map<String, String> declared(Element element) {
        Map<String, String> inner = null;
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.equals("xmlns") || key.startsWith("xmlns:")) {
                inner = inner == null ? new HashMap<>(prefixes) : inner;
                String prefix = key.equals("xmlns") ? "" : key.substring("xmlns:".length());
                if (inner.size() < MAX_PREFIXES) {
                    inner.put(prefix, Namespaces.prefix(attribute.getValue()).orElse(prefix.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return inner == null ? prefixes : inner;
    }

    /** The usual name of an element in this scope: {@code title}, {@code dc_creator}, {@code content_encoded}. */
    String name(Element element) {
        return name(element.tagName(), "_");
    }

    private String name(String written, String joint) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String usual = prefixes.getOrDefault(prefix, prefix.toLowerCase(Locale.ROOT));
        String local = written.substring(colon + 1).toLowerCase(Locale.ROOT);
        return usual.isEmpty() ? local : usual + joint + local;
    }

    /** The attributes of an element by their usual names: {@code rdf:about}; declarations left out. */
    Map<String, String> attributes(Element element) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (!key.equals("xmlns") && !key.startsWith("xmlns:")) {
                found.put(key.indexOf(':') < 0 ? key.toLowerCase(Locale.ROOT) : name(key, ":"), attribute.getValue());
            }
        }
        return found;
    }
}
