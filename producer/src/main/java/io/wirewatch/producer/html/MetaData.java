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
        @Nullable String published,
        @Nullable String publishedFrom,
        @Nullable String modified,
        @Nullable String url,
        @Nullable String site,
        List<String> authors) {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "datepublished",
            "date_published",
            "og:published_time",
            "article:published",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "publication_date",
            "article.published",
            "sailthru.date",
            "parsely-pub-date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "cxenseparse:recs:publishtime",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified");

    static MetaData of(Document document) {
        String published = meta(document, PUBLISHED);
        String time = published == null ? time(document) : null;
        return new MetaData(
                meta(document, List.of("og:title", "twitter:title", "headline")),
                published != null ? published : time,
                published != null ? "meta" : "time",
                meta(document, MODIFIED),
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

    /** A time that is marked as the publication, or the only one of the article's head. */
    private static @Nullable String time(Document document) {
        Element marked = document.selectFirst(
                "[itemprop=datePublished][datetime], time[pubdate][datetime], article header time[datetime], article time[datetime]");
        return marked == null ? null : marked.attr("datetime");
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
