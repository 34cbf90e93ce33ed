package io.wirewatch.producer.extract;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page beside its text. Each hint may be absent; one that is there wins over the page.
 *
 * @param title the headline
 * @param url the page's address
 * @param id what the source calls the item, the same for all its versions
 * @param source the site that carries it
 * @param publisher who stands behind it
 * @param published the date, in any form that {@link io.wirewatch.producer.dates.MachineDates} reads
 * @param year the year of a date that names none
 * @param zone the zone of a time that names none, or an ambiguous one
 * @param language BCP 47 tag
 * @param authors names
 * @param categories labels
 */
public record Hints(
        @Nullable String title,
        @Nullable String url,
        @Nullable String id,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable Integer year,
        @Nullable ZoneId zone,
        @Nullable String language,
        List<String> authors,
        List<String> categories) {

    /** Nothing is known. */
    public static final Hints NONE =
            new Hints(null, null, null, null, null, null, null, null, null, List.of(), List.of());

    public Hints {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** These hints, with those of {@code wider} (the folder, the feed) where these are silent. */
    public Hints orElse(Hints wider) {
        return new Hints(
                first(title, wider.title),
                first(url, wider.url),
                first(id, wider.id),
                first(source, wider.source),
                first(publisher, wider.publisher),
                first(published, wider.published),
                first(year, wider.year),
                first(zone, wider.zone),
                first(language, wider.language),
                authors.isEmpty() ? wider.authors : authors,
                categories.isEmpty() ? wider.categories : categories);
    }

    /** The same hints with another address. */
    public Hints withUrl(@Nullable String address) {
        return new Hints(title, address, id, source, publisher, published, year, zone, language, authors, categories);
    }

    /** The same hints without a date. */
    public Hints withoutPublished() {
        return new Hints(title, url, id, source, publisher, null, year, zone, language, authors, categories);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
