package io.wirewatch.model;

import java.util.List;
import java.util.Objects;

/**
 * The words of an article, without boilerplate.
 *
 * @param title the headline in plain text; may be empty
 * @param text the body in plain text, paragraphs separated by an empty line; never blank
 * @param language the language, as far as it is known
 * @param authors names as printed, in order
 * @param categories labels the source gave it, in order
 */
public record Content(String title, String text, Language language, List<String> authors, List<String> categories) {

    public Content {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        if (text.isBlank()) {
            throw new IllegalArgumentException("an article without text is refused, not built");
        }
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }

    /** Plain words of unknown language, author and category. */
    public static Content of(String title, String text) {
        return new Content(title, text, Language.UNKNOWN, List.of(), List.of());
    }

    /** The same words in another language. */
    public Content in(Language other) {
        return new Content(title, text, other, authors, categories);
    }

    /** The title or the text. */
    public String part(Part part) {
        return part == Part.TITLE ? title : text;
    }
}
