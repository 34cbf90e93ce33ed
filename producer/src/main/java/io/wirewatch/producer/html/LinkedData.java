package io.wirewatch.producer.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.wire.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states as JSON-LD in the vocabulary of schema.org; broken blocks state nothing. */
record LinkedData(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String publisher,
        @Nullable String body,
        List<String> authors) {

    private static final LinkedData NOTHING = new LinkedData(null, null, null, null, null, List.of());
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report|Review)");
    /** Nodes looked at in one page: a page that lists its whole archive says nothing more behind them. */
    private static final int MOST_NODES = 2000;

    static LinkedData of(Document document) {
        for (Element script : document.select("script[type=application/ld+json]")) {
            LinkedData found = of(script.data());
            if (found != null) {
                return found;
            }
        }
        return NOTHING;
    }

    private static @Nullable LinkedData of(String json) {
        JsonNode root;
        try {
            root = Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            return null;
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return of(node);
            }
            if (node.isArray() || node.has("@graph")) {
                (node.isArray() ? node : node.path("@graph")).forEach(open::add);
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static LinkedData of(JsonNode article) {
        List<String> authors = new ArrayList<>();
        JsonNode author = article.path("author");
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            String name = name(one);
            if (name != null) {
                authors.add(name);
            }
        }
        return new LinkedData(
                text(article.path("headline")),
                text(article.path("datePublished")),
                text(article.path("dateModified")),
                name(article.path("publisher")),
                text(article.path("articleBody")),
                authors);
    }

    private static @Nullable String name(JsonNode node) {
        return text(node.isObject() ? node.path("name") : node);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }
}
