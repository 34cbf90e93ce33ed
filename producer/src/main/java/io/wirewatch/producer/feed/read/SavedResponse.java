package io.wirewatch.producer.feed.read;

import io.wirewatch.producer.feed.FeedContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was saved, with the header lines it was sent with ({@code curl -i}) or without.
 *
 * @param body the document
 * @param context what is known beside it
 */
@SuppressWarnings("ArrayRecordComponent") // made once and read once; never compared
public record SavedResponse(byte[] body, FeedContext context) {

    private static final String STATUS = "HTTP/";
    /** Longer than any honest header. */
    private static final int HEAD = 64 * 1024;

    /** Takes header lines off the document, where it begins with them; what they say wins over what is known. */
    public static SavedResponse of(byte[] bytes, FeedContext known) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (!head.startsWith(STATUS)) {
            return new SavedResponse(bytes, known);
        }
        int end = head.indexOf("\r\n\r\n");
        int gap = end < 0 ? 2 : 4;
        end = end < 0 ? head.indexOf("\n\n") : end;
        if (end < 0) {
            return new SavedResponse(bytes, known);
        }
        String lines = head.substring(0, end);
        FeedContext context = new FeedContext(
                first(header(lines, "content-location"), known.base()),
                first(header(lines, "content-type"), known.contentType()),
                first(header(lines, "content-language"), known.language()));
        return new SavedResponse(Arrays.copyOfRange(bytes, end + gap, bytes.length), context);
    }

    private static @Nullable String header(String lines, String name) {
        return lines.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
