package io.wirewatch.producer;

import io.wirewatch.model.Excerpt;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast a corpus is replayed.
 *
 * @param factor seconds of the corpus in a second of ours; infinite for as fast as possible
 */
public record Speed(double factor) {

    /** As fast as possible. */
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    private static final Pattern FACTOR = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)x?");

    public Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a speed is more than 0x, got " + factor);
        }
    }

    /**
     * The speed behind {@code max}, {@code 1x}, {@code 3600x} and the like.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Speed parse(String text) {
        if (text.equals("max")) {
            return MAX;
        }
        Matcher matcher = FACTOR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a speed is max, or a factor such as 1x or 3600x, got '" + Excerpt.of(text) + "'");
        }
        return new Speed(Double.parseDouble(matcher.group(1)));
    }

    /** Whether there is nothing to wait for. */
    public boolean isMax() {
        return Double.isInfinite(factor);
    }

    /** How long a stretch of the corpus takes. */
    Duration ours(Duration stretch) {
        return Duration.ofMillis((long) (stretch.toMillis() / factor));
    }
}
