package io.wirewatch.producer.source;

import io.wirewatch.model.Publication;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.feed.FeedCategory;
import io.wirewatch.producer.feed.FeedDate;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.FeedMeta;
import io.wirewatch.producer.feed.FeedPerson;
import io.wirewatch.producer.feed.FeedText;
import io.wirewatch.producer.html.HtmlPage;
import io.wirewatch.producer.source.ArticleMaker.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed or sitemap, as far as an article needs it.
 *
 * @param identity what tells it, in this version, from all others
 * @param title in plain text; may be empty
 * @param text the longest of its texts, in plain text; may be empty
 * @param link the page it stands for
 * @param hints what it says of the article behind it
 * @param dated when it says it was published
 */
public record NewsEntry(
        String identity,
        String title,
        String text,
        @Nullable String link,
        Hints hints,
        Dated dated) {

    /** The entries of a document that are whole, in its order. */
    public static List<NewsEntry> of(FeedDocument document) {
        Set<String> links = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (FeedEntry entry : document.entries()) {
            String link = entry.meta().link();
            if (link != null && !links.add(link)) {
                shared.add(link); // a link that all entries have, to the front page, says nothing about one
            }
        }
        List<NewsEntry> entries = new ArrayList<>();
        for (FeedEntry entry : document.entries()) {
            if (entry.isComplete()) {
                entries.add(of(entry, document.head(), shared));
            }
        }
        return entries;
    }

    private static NewsEntry of(FeedEntry entry, FeedMeta feed, Set<String> shared) {
        FeedMeta meta = entry.meta();
        String title = plain(meta.title());
        String text = Stream.concat(entry.content().stream(), Stream.ofNullable(meta.summary()))
                .map(NewsEntry::plain)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String own = meta.link();
        String link = own == null || shared.contains(own) ? null : own;
        FeedDate published = Stream.of(meta.published(), meta.created(), meta.updated())
                .filter(date -> date != null && date.at() != null)
                .findFirst()
                .orElse(null);
        FeedDate updated = meta.updated();
        Dated dated = new Dated(
                published == null || published.at() == null
                        ? null
                        : new Publication(published.at(), published.precision(), "feed"),
                updated == null ? null : updated.at());
        String identity = String.join(
                "\u0000",
                Objects.requireNonNullElse(meta.id(), ""),
                Objects.requireNonNullElse(own, ""),
                title,
                text,
                updated == null ? "" : updated.text());
        return new NewsEntry(identity, title, text, link, hints(entry, feed, title, link), dated);
    }

    private static Hints hints(FeedEntry entry, FeedMeta feed, String title, @Nullable String link) {
        FeedMeta meta = entry.meta();
        FeedMeta source = entry.source();
        String publisher = source == null ? "" : plain(source.title());
        FeedText summary = meta.title();
        String language = Stream.of(meta.language(), summary == null ? null : summary.language(), feed.language())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Hints(
                title.isBlank() ? null : title,
                link,
                meta.id(),
                null,
                publisher.isBlank() ? null : publisher,
                null,
                null,
                null,
                language,
                meta.authors().stream().map(NewsEntry::nameOf).toList(),
                meta.categories().stream()
                        .flatMap(NewsEntry::labelOf)
                        .distinct()
                        .toList());
    }

    private static String nameOf(FeedPerson person) {
        return Objects.requireNonNullElse(person.name(), person.text());
    }

    private static Stream<String> labelOf(FeedCategory category) {
        return Stream.of(category.label(), category.term())
                .filter(label -> label != null && !label.isBlank())
                .limit(1);
    }

    private static String plain(@Nullable FeedText text) {
        if (text == null) {
            return "";
        }
        return (text.isMarkup() ? HtmlPage.plainText(text.value()) : text.value()).strip();
    }
}
