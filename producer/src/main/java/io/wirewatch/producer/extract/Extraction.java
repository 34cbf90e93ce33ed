package io.wirewatch.producer.extract;

import io.wirewatch.model.Language;
import io.wirewatch.model.Publication;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself. Hints that are no reading of the page (id, source, publisher given by a person) are not in it.
 *
 * @param title the headline; may be empty
 * @param text the body, paragraphs separated by an empty line; blank where the page holds no news
 * @param published when it was published; absent where the page does not tell
 * @param revised when it was last changed, where it says so
 * @param url its address, or that of the original it was taken from
 * @param isOwnUrl whether {@code url} is the page's own address, and so may identify it
 * @param source the site it stands on
 * @param publisher who stands behind it
 * @param language as the page states it
 * @param authors names as printed, in order
 */
public record Extraction(
        String title,
        String text,
        @Nullable Publication published,
        @Nullable Instant revised,
        @Nullable String url,
        boolean isOwnUrl,
        @Nullable String source,
        @Nullable String publisher,
        Language language,
        List<String> authors) {

    public Extraction {
        authors = List.copyOf(authors);
    }

    /** The same page in another language. */
    public Extraction in(Language other) {
        return new Extraction(title, text, published, revised, url, isOwnUrl, source, publisher, other, authors);
    }

    /** The same page with a date that is known from elsewhere. */
    public Extraction published(Publication date, @Nullable Instant version) {
        return new Extraction(title, text, date, version, url, isOwnUrl, source, publisher, language, authors);
    }
}
