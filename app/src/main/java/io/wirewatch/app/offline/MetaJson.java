package io.wirewatch.app.offline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.producer.feed.FeedDate;
import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.FeedMeta;
import io.wirewatch.producer.feed.FeedPerson;
import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.wire.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a feed, an entry or a source says of itself, as fields of a JSON object. */
final class MetaJson {

    private MetaJson() {}

    /**
     * Adds the fields.
     *
     * @param summary the name of the summary: {@code subtitle} of a feed
     */
    static void write(FeedMeta meta, String summary, ObjectNode node) {
        text("title", meta.title(), node, true);
        text(summary, meta.summary(), node, true);
        node.put("id", meta.id());
        node.put("link", meta.link());
        node.put("language", meta.language());
        people(meta, node);
        date("published", meta.published(), node, true);
        date("updated", meta.updated(), node, true);
        date("created", meta.created(), node, false);
        date("expired", meta.expired(), node, false);
        ArrayNode categories = node.putArray("categories");
        ArrayNode tags = Json.mapper().createArrayNode();
        meta.categories().forEach(category -> {
            categories.add(category.term() == null ? category.label() : category.term());
            tags.addObject()
                    .put("term", category.term())
                    .put("scheme", category.scheme())
                    .put("label", category.label());
        });
        if (!tags.isEmpty()) {
            node.set("tags", tags);
        }
        links(meta.links(), node);
        text("rights", meta.rights(), node, false);
        others(meta.others(), node);
    }

    private static void text(String name, @Nullable FeedText text, ObjectNode node, boolean isAlways) {
        if (text == null && !isAlways) {
            return;
        }
        node.put(name, text == null ? null : text.value());
        if (text != null) {
            write(text, node.putObject(name + "Detail"));
        }
    }

    /** The type, language and base of a text. */
    static void write(FeedText text, ObjectNode node) {
        node.put("type", text.type()).put("language", text.language());
        if (text.base() != null) {
            node.put("base", text.base());
        }
        if (text.src() != null) {
            node.put("src", text.src());
        }
    }

    private static void people(FeedMeta meta, ObjectNode node) {
        List<FeedPerson> authors = meta.authors();
        node.put(
                "author",
                authors.isEmpty() ? null : authors.get(authors.size() - 1).text());
        people("authors", authors, node);
        people("contributors", meta.contributors(), node);
        FeedPerson publisher = meta.publisher();
        if (publisher != null) {
            node.put("publisher", publisher.text());
            person(publisher, node.putObject("publisherDetail"));
        }
    }

    private static void people(String name, List<FeedPerson> people, ObjectNode node) {
        if (!people.isEmpty()) {
            ArrayNode array = node.putArray(name);
            people.forEach(person -> person(person, array.addObject()));
        }
    }

    private static void person(FeedPerson person, ObjectNode node) {
        put("name", person.name(), node);
        put("email", person.email(), node);
        put("href", person.url(), node);
    }

    private static void date(String name, @Nullable FeedDate date, ObjectNode node, boolean isAlways) {
        if (date == null) {
            if (isAlways) {
                node.putNull(name);
            }
            return;
        }
        node.put(name, date.at() == null ? null : date.at().toString());
        node.put(name + "Text", date.text());
    }

    private static void links(List<FeedLink> links, ObjectNode node) {
        if (links.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray("links");
        for (FeedLink link : links) {
            ObjectNode one = array.addObject().put("rel", link.rel());
            put("type", link.type(), one);
            put("href", link.href(), one);
            put("title", link.title(), one);
            put("length", link.length(), one);
            put("hreflang", link.hreflang(), one);
        }
    }

    private static void others(Map<String, Object> others, ObjectNode node) {
        others.forEach((name, value) -> {
            if (node.has(name)) {
                return;
            }
            if (value instanceof FeedText text) {
                text(name, text, node, false);
            } else {
                node.set(name, Json.mapper().valueToTree(value));
            }
        });
    }

    private static void put(String name, @Nullable String value, ObjectNode node) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
