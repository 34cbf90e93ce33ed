package io.wirewatch.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article, without boilerplate.
 *
 * @param title the headline in plain text; may be empty
 * @param text the body in plain text, paragraphs separated by an empty line; never blank
 * @param language BCP 47 tag where known
 * @param authors names as printed, in order
 * @param categories labels the source gave it, in order
 */
public record Content(
        String title, String text, @Nullable String language, List<String> authors, List<String> categories) {

    public Content {
        Objects.requireNonNull(title, "title");
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article without text is refused, not built");
        }
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** Plain words of unknown language, author and category. */
    public static Content of(String title, String text) {
        return new Content(title, text, null, List.of(), List.of());
    }

    /** The title or the text. */
    public String part(Part part) {
        return part == Part.TITLE ? title : text;
    }
}
