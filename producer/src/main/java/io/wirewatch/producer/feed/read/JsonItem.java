package io.wirewatch.producer.feed.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.producer.feed.FeedCategory;
import io.wirewatch.producer.feed.FeedLink;
import io.wirewatch.producer.feed.FeedPerson;
import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.producer.feed.markup.FeedAddress;
import io.wirewatch.producer.feed.markup.SafeMarkup;
import io.wirewatch.producer.feed.time.FeedDates;
import org.jspecify.annotations.Nullable;

/** The head of a JSON Feed, or one of its items. */
final class JsonItem {

    private final JsonNode node;
    private final @Nullable String base;
    private final @Nullable String language;

    JsonItem(JsonNode node, @Nullable String base, @Nullable String language) {
        this.node = node;
        this.base = base;
        String own = text(node, "language");
        this.language = own == null ? language : own;
    }

    /** A field that is a string or a number; null where it is absent, blank or something else. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        boolean isPlain = value != null
                && (value.isTextual() || value.isNumber())
                && !value.asText().isBlank();
        return isPlain ? value.asText().strip() : null;
    }

    Facts head() {
        Facts facts = new Facts(false);
        facts.language = language;
        plain("title", "title", facts);
        plain("summary", "description", facts);
        facts.id = text(node, "feed_url");
        link("alternate", "home_page_url", facts);
        link("self", "feed_url", facts);
        link("next", "next_url", facts);
        people(facts);
        for (String name : new String[] {"icon", "favicon", "user_comment"}) {
            facts.other(name, text(node, name));
        }
        facts.other("expired", node.path("expired").asBoolean() ? Boolean.TRUE : null);
        return facts;
    }

    Facts entry() {
        Facts facts = new Facts(true);
        facts.language = language;
        plain("title", "title", facts);
        plain("summary", "summary", facts);
        content(facts);
        facts.id = text(node, "id");
        link("alternate", "url", facts);
        link("related", "external_url", facts);
        people(facts);
        date("published", "date_published", facts);
        date("updated", "date_modified", facts);
        node.path("tags").forEach(tag -> facts.categories.add(new FeedCategory(tag.asText(), null, null)));
        for (JsonNode file : node.path("attachments")) {
            String address = FeedAddress.resolve(base, file.path("url").asText());
            facts.links.add(new FeedLink(
                    "enclosure",
                    text(file, "mime_type"),
                    address,
                    text(file, "title"),
                    text(file, "size_in_bytes"),
                    null));
        }
        facts.other("image", text(node, "image"));
        return facts;
    }

    private void content(Facts facts) {
        String html = text(node, "content_html");
        if (html != null) {
            facts.content.add(new FeedText(SafeMarkup.of(html, base), Wording.HTML, language, base, null));
        }
        String plain = text(node, "content_text");
        if (plain != null) {
            facts.content.add(new FeedText(plain, Wording.PLAIN, language, base, null));
        }
    }

    private void plain(String property, String field, Facts facts) {
        String value = text(node, field);
        if (value != null) {
            facts.texts.put(property, new FeedText(value, Wording.PLAIN, language, base, null));
        }
    }

    private void link(String rel, String field, Facts facts) {
        String value = text(node, field);
        if (value != null) {
            String address = FeedAddress.resolve(base, value);
            facts.links.add(new FeedLink(rel, null, address, null, null, null));
            facts.link = rel.equals("alternate") ? address : facts.link;
        }
    }

    private void date(String property, String field, Facts facts) {
        String value = text(node, field);
        if (value != null) {
            facts.dates.put(property, FeedDates.of(value));
        }
    }

    private void people(Facts facts) {
        if (node.path("authors").isArray()) {
            node.path("authors").forEach(author -> person(author, facts));
        } else {
            person(node.path("author"), facts);
        }
    }

    private static void person(JsonNode author, Facts facts) {
        String name = text(author, "name");
        String url = text(author, "url");
        if (name != null || url != null) {
            facts.authors.add(new FeedPerson(name == null ? "" : name, name, null, url));
        }
    }
}
