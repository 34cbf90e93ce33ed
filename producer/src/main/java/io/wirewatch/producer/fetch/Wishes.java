package io.wirewatch.producer.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the other side wishes about when we come again: {@code Retry-After}, {@code Cache-Control}, {@code Expires} (RFC 9110, 9111). */
final class Wishes {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NO_STORE = Pattern.compile("(?i)(?:^|[\\s,])no-(?:store|cache)\\b");

    private final Clock clock;

    Wishes(Clock clock) {
        this.clock = clock;
    }

    /** How long {@code Retry-After} asks us to stay away: seconds, or until a date. */
    Optional<Duration> retryAfter(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        String text = value.strip();
        return text.matches("\\d{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : until(text);
    }

    /** How long an answer stays fresh; zero where nothing is said, or that it may not be kept. */
    Duration freshFor(@Nullable String cacheControl, @Nullable String expires) {
        if (cacheControl != null) {
            Matcher maxAge = MAX_AGE.matcher(cacheControl);
            if (NO_STORE.matcher(cacheControl).find()) {
                return Duration.ZERO;
            }
            if (maxAge.find()) {
                return Duration.ofSeconds(Long.parseLong(maxAge.group(1)));
            }
        }
        return expires == null ? Duration.ZERO : until(expires.strip()).orElse(Duration.ZERO);
    }

    private Optional<Duration> until(String date) {
        try {
            Instant at = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(clock.instant(), at);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
