package io.wirewatch.producer.source;

/**
 * How large things may be. What is larger is refused, and never read into memory whole.
 *
 * @param pageBytes the largest file that is one page; HTML pages carry many times the bytes of their text
 * @param lineBytes the longest line of a JSON Lines file
 * @param textUnits the longest body, in UTF-16 code units: with its escapes and tags it must fit a Kafka record
 */
public record Limits(int pageBytes, int lineBytes, int textUnits) {

    /** 16 MiB a page, 4 MiB a line, a million units a body: a long book. The longest news are a tenth of that. */
    public static final Limits DEFAULT = new Limits(16 << 20, 4 << 20, 1_000_000);

    public Limits {
        if (pageBytes < 1 || lineBytes < 1 || textUnits < 1) {
            throw new IllegalArgumentException(
                    "limits are positive, got " + pageBytes + ", " + lineBytes + " and " + textUnits);
        }
    }
}
