package io.wirewatch.app.offline;

import io.wirewatch.model.rule.BurstLimits;
import io.wirewatch.streams.burst.Burst;
import io.wirewatch.streams.burst.BurstDetector;
import io.wirewatch.streams.burst.Coverage;
import io.wirewatch.streams.burst.HourCounts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A series of counts, and its bursts. Lines may be added in any order. Not thread-safe. */
public final class CountSeries {

    /**
     * What is looked for where nothing else is said. A score of 2, lower than that of a rule of alerts: a series is looked at by somebody
     * who asked, and at 2 every labelled burst of the Numenta benchmark is found, at half of the false alarms one may have there.
     */
    public static final BurstLimits LIMITS = new BurstLimits(2, 5, 1, 1, Duration.ofDays(1));

    private static final Comparator<CountLine> BY_TIME =
            Comparator.comparing(CountLine::at).thenComparing(CountLine::timestamp);
    private static final double HUNDRED = 100.0;
    /** A series has no names of publishers. */
    private static final String ANYBODY = "";

    private final NavigableMap<Instant, List<CountLine>> hours = new TreeMap<>();

    /**
     * A line at which an hour became a burst: whoever had looked on would have known it then.
     *
     * @param timestamp as it stands there
     * @param value the hour's sum up to and with the line
     * @param expected what was to be expected of the whole hour
     * @param score how many usual deviations lie between the two
     */
    public record Alarm(String timestamp, double value, double expected, double score) {}

    /**
     * Adds a line {@code timestamp,value} or {@code timestamp,value,total}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public void add(String line) {
        add(CountLine.parse(line.getBytes(StandardCharsets.UTF_8)));
    }

    void add(CountLine line) {
        hours.computeIfAbsent(line.at().truncatedTo(ChronoUnit.HOURS), any -> new ArrayList<>())
                .add(line);
    }

    /**
     * The alarms, in order.
     *
     * @param limits how many texts and publishers they ask for is not looked at: a series has one of each
     */
    public List<Alarm> alarms(BurstLimits limits) {
        HourCounts counts = new HourCounts();
        Coverage coverage = new Coverage();
        hours.forEach((hour, lines) -> {
            lines.sort(BY_TIME);
            counts.add(
                    hour, ANYBODY, lines.stream().mapToDouble(CountLine::value).sum());
            coverage.put(
                    hour,
                    Map.of(ANYBODY, lines.stream().mapToDouble(CountLine::total).sum()));
        });
        BurstLimits ours = new BurstLimits(limits.score(), limits.articles(), 1, 1, limits.coolDown());
        return new BurstDetector(ours)
                .find(counts, coverage, hour -> true).stream()
                        .map(burst -> alarm(burst, ours))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Alarm> alarm(Burst burst, BurstLimits limits) {
        double sum = 0;
        for (CountLine line : hours.getOrDefault(burst.hour(), List.of())) {
            sum += line.value();
            double score = burst.expectation().scoreOf(sum);
            if (score >= limits.score() && sum >= limits.articles()) {
                double expected = burst.expectation().count();
                return Optional.of(new Alarm(line.timestamp(), rounded(sum), rounded(expected), rounded(score)));
            }
        }
        return Optional.empty();
    }

    private static double rounded(double number) {
        return Math.round(number * HUNDRED) / HUNDRED;
    }
}
