package io.wirewatch.producer.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text of a feed, as a feed reader would show it: unsafe markup gone, relative links resolved.
 *
 * @param value the text; markup where the type says so, with its own entities
 * @param type a media type: {@code text/plain}, {@code text/html}, {@code application/xhtml+xml} or what the feed says
 * @param language BCP 47 tag, inherited from the elements around it
 * @param base the address against which its links were resolved
 * @param src where the content stands, if not here
 */
public record FeedText(
        String value,
        String type,
        @Nullable String language,
        @Nullable String base,
        @Nullable String src) {

    public FeedText {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(type, "type");
    }

    /** Whether the value is markup. */
    public boolean isMarkup() {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }
}
