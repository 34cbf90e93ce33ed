package io.wirewatch.streams.fold;

import io.wirewatch.streams.reprint.PostedText;
import java.util.Objects;

/**
 * A text on its way to its likes.
 *
 * @param text the text
 * @param isReplacing whether another text of the same article was on its way before
 */
public record Posted(PostedText text, boolean isReplacing) {
    public Posted {
        Objects.requireNonNull(text, "text");
    }
}
