package io.wirewatch.producer.web;

import io.wirewatch.producer.feed.FeedMeta;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed says that it changes: RSS's {@code ttl} in minutes, or the syndication module's {@code sy:updatePeriod} and
 * {@code sy:updateFrequency}, whichever is longer.
 */
final class FeedRhythm {

    /** Longer ones mean that the feed's author left a field as it was; the runner has a limit of its own. */
    private static final long MOST_MINUTES = Duration.ofDays(30).toMinutes();

    private FeedRhythm() {}

    /** The time between two changes; zero where the feed does not say, or says nonsense. */
    static Duration of(FeedMeta head) {
        Duration life = Duration.ofMinutes(number(head.others().get("ttl"), 0));
        Duration period = period(head.others().get("sy_updateperiod"));
        long frequency = Math.max(1, number(head.others().get("sy_updatefrequency"), 1));
        Duration rhythm = period.dividedBy(frequency);
        return life.compareTo(rhythm) > 0 ? life : rhythm;
    }

    private static Duration period(@Nullable Object name) {
        String period = name instanceof String text ? text.strip().toLowerCase(Locale.ROOT) : "";
        return switch (period) {
            case "hourly" -> Duration.ofHours(1);
            case "daily" -> Duration.ofDays(1);
            case "weekly" -> Duration.ofDays(7);
            case "monthly" -> Duration.ofDays(30);
            case "yearly" -> Duration.ofDays(365);
            default -> Duration.ZERO;
        };
    }

    private static long number(@Nullable Object value, long otherwise) {
        String digits = value instanceof String text ? text.strip() : "";
        return digits.matches("\\d{1,9}") ? Math.min(MOST_MINUTES, Long.parseLong(digits)) : otherwise;
    }
}
