package io.wirewatch.streams.alert;

import io.wirewatch.model.Measure;
import io.wirewatch.model.Tally;
import io.wirewatch.streams.burst.HourCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The panes of one cell, each as the shares it is the sum of. Not thread-safe. */
public final class PaneTallies {

    private final NavigableMap<Instant, List<Tally>> shares = new TreeMap<>();

    /** Adds a share to a pane. */
    public PaneTallies add(Instant hour, Tally share) {
        shares.computeIfAbsent(hour, any -> new ArrayList<>(1)).add(share);
        return this;
    }

    /** The hours of the panes, in order. */
    Set<Instant> hours() {
        return shares.navigableKeySet();
    }

    /** The hours of a stretch that is half-open. */
    Set<Instant> hours(Instant from, Instant end) {
        return shares.subMap(from, true, end, false).keySet();
    }

    /** The sum of one pane. */
    Tally at(Instant hour) {
        return Tally.sum(shares.getOrDefault(hour, List.of()));
    }

    /** The sum of a stretch of panes; half-open. */
    Tally sum(Instant from, Instant end) {
        List<Tally> all = new ArrayList<>();
        shares.subMap(from, true, end, false).values().forEach(all::addAll);
        return Tally.sum(all);
    }

    /** How many articles a stretch of panes has; half-open. */
    long articles(Instant from, Instant end) {
        long articles = 0;
        for (List<Tally> pane : shares.subMap(from, true, end, false).values()) {
            for (Tally share : pane) {
                articles += share.articles();
            }
        }
        return articles;
    }

    /** How many distinct texts a pane has. */
    int texts(Instant hour) {
        return at(hour).texts().distinct();
    }

    /** Who wrote how much in which hour. */
    HourCounts byPublisher() {
        HourCounts counts = new HourCounts();
        shares.forEach((hour, pane) ->
                pane.forEach(share -> share.counts().tailMap(Measure.FROM).forEach((measure, count) -> {
                    if (measure.startsWith(Measure.FROM)) {
                        counts.add(hour, measure.substring(Measure.FROM.length()), count);
                    }
                })));
        return counts;
    }
}
