package io.wirewatch.producer.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.model.Language;
import io.wirewatch.model.Precision;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article out of a JSON object, under the names that people give its fields. Of several names the first that is there
 * is taken; objects such as {@code "publisher": {"name": ...}} are read by their name.
 */
final class JsonArticle {

    private static final List<String> TITLE = List.of("title", "headline", "name");
    private static final List<String> TEXT =
            List.of("text", "body", "content", "articleBody", "maintext", "article", "full_text", "content_text");
    private static final List<String> PUBLISHED = List.of(
            "published",
            "publishedAt",
            "published_at",
            "datePublished",
            "date_published",
            "date_publish",
            "pubDate",
            "published_date",
            "publication_date",
            "publish_date",
            "date",
            "timestamp",
            "created_at");
    private static final List<String> REVISED =
            List.of("revised", "updated", "dateModified", "date_modified", "updated_at", "updatedAt", "modified");
    private static final List<String> PRECISION = List.of("publishedPrecision", "published_precision");
    private static final List<String> SOURCE = List.of("source", "source_domain", "site", "domain", "source_name");
    private static final List<String> URL = List.of("url", "link", "canonical_url", "canonicalUrl");
    private static final List<String> ID = List.of("id", "guid", "_id", "uid");
    private static final List<String> LANGUAGE = List.of("language", "lang");
    private static final List<String> LANGUAGE_FROM = List.of("languageFrom");
    private static final List<String> AUTHORS = List.of("authors", "author", "byline");
    private static final List<String> CATEGORIES = List.of("categories", "category", "tags", "keywords", "section");
    private static final List<String> NAME = List.of("name", "title", "id");

    /** Elements that only HTML has: a text with one of them is HTML, one that speaks of a {@code <tag>} is not. */
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</(?:p|div|span|a|h[1-6]|ul|figure|strong|em)>|<(?:br|p|hr)\\s*/?>");

    private final JsonNode root;

    JsonArticle(JsonNode root) {
        this.root = root;
    }

    String title() {
        return orEmpty(text(TITLE));
    }

    String text() {
        // A number is a date or an id to many, but to nobody a text.
        List<String> names =
                TEXT.stream().filter(name -> !root.path(name).isNumber()).toList();
        String text = orEmpty(text(names));
        return text.indexOf('<') >= 0 && MARKUP.matcher(text).find() ? HtmlPage.plainText(text) : text;
    }

    @Nullable
    String revised() {
        return text(REVISED);
    }

    /** The language it states, or an earlier reading detected. */
    Language language() {
        return Language.read(text(LANGUAGE), text(LANGUAGE_FROM));
    }

    /** All that is said of the article beside its words; a language that was only detected is not said. */
    Hints hints() {
        return new Hints(
                null,
                text(URL),
                text(ID),
                text(SOURCE),
                text(List.of("publisher")),
                text(PUBLISHED),
                null,
                null,
                language().from() == Language.From.STATED ? language().tag() : null,
                texts(AUTHORS),
                texts(CATEGORIES));
    }

    /** The precision it states; empty if it states none. Throws IllegalArgumentException if it is no precision. */
    Optional<Precision> precision() {
        String written = text(PRECISION);
        return written == null ? Optional.empty() : Optional.of(Precision.ofWireName(written));
    }

    private @Nullable String text(List<String> names) {
        for (String name : names) {
            String text = textOf(root.path(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String textOf(JsonNode node) {
        if (node.isObject()) {
            for (String name : NAME) {
                if (node.path(name).isTextual()) {
                    return node.path(name).asText();
                }
            }
            return null;
        }
        boolean isValue = node.isTextual() || node.isNumber();
        return isValue && !node.asText().isBlank() ? node.asText() : null;
    }

    private List<String> texts(List<String> names) {
        List<String> texts = new ArrayList<>();
        for (String name : names) {
            JsonNode node = root.path(name);
            Iterable<JsonNode> items = node.isArray() ? node : List.of(node);
            for (JsonNode item : items) {
                String text = textOf(item);
                if (text != null) {
                    texts.add(text);
                }
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return texts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
