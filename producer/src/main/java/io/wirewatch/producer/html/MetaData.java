package io.wirewatch.producer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states in {@code meta}, {@code link} and {@code time} elements. */
record MetaData(
        @Nullable String title,
        @Nullable String url,
        @Nullable String site,
        List<String> authors) {

    static MetaData of(Document document) {
        return new MetaData(
                meta(document, List.of("og:title", "twitter:title", "headline")),
                url(document),
                meta(document, List.of("og:site_name", "application-name")),
                authors(document));
    }

    private static @Nullable String meta(Document document, List<String> names) {
        for (String name : names) {
            for (Element meta : document.select("meta[content]")) {
                boolean isNamed = List.of("property", "name", "itemprop").stream()
                        .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name));
                if (isNamed && !meta.attr("content").isBlank()) {
                    return meta.attr("content").strip();
                }
            }
        }
        return null;
    }

    private static @Nullable String url(Document document) {
        Element link = document.selectFirst("link[rel=canonical][href^=http]");
        return link != null ? link.attr("href") : meta(document, List.of("og:url"));
    }

    private static List<String> authors(Document document) {
        List<String> authors = new ArrayList<>();
        for (Element meta : document.select("meta[name=author][content]")) {
            String name = meta.attr("content").strip();
            if (!name.isEmpty() && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return authors;
    }
}
