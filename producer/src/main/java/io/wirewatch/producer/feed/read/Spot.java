package io.wirewatch.producer.feed.read;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader stands.
 *
 * @param element what is to be read
 * @param scope what it inherits, with what it declares itself
 * @param facts whom it is about
 * @param depth how deep it stands, 1 for the root
 */
record Spot(Element element, Scope scope, Facts facts, int depth) {

    String name() {
        return scope.name(element);
    }

    Map<String, String> attributes() {
        return scope.attributes(element);
    }

    /** An attribute by its usual name; null where it is absent or blank. */
    @Nullable
    String attribute(String name) {
        String value = attributes().get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The element's own words. */
    String text() {
        return io.wirewatch.producer.feed.markup.Western.meant(Inner.text(element));
    }

    /** The same place, said of something else. */
    Spot about(Facts other) {
        return new Spot(element, scope, other, depth);
    }

    /** The place of an element in it. */
    Spot inner(Element child) {
        return new Spot(child, scope.in(child), facts, depth + 1);
    }
}
