package io.wirewatch.sink.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Which report is made when.
 *
 * @param name of the report, and of its files
 * @param corpus which timeline
 * @param every how often, from one minute on
 * @param after how long after midnight UTC of any day an issue falls due
 * @param window how far back it reads; zero for everything
 * @param top how many lines of each kind
 */
public record ReportPlan(String name, String corpus, Duration every, Duration after, Duration window, int top) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");
    private static final Duration LEAST = Duration.ofMinutes(1);

    public ReportPlan {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a report's name is 1 to 64 letters, digits, dots and dashes, got '" + name + "'");
        }
        if (every.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("a report is made once a minute at most, got every " + every);
        }
    }

    /** The latest moment at which an issue fell due, at this moment or before it. */
    public Instant dueBy(Instant now) {
        long step = every.toMillis();
        long since = now.toEpochMilli() - after.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(since, step) * step + after.toMillis());
    }
}
