package io.wirewatch.streams.burst;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every publisher of a corpus delivered, hour by hour. Not thread-safe. */
public final class Coverage {

    /** How far back an hour is judged by: two of each weekday. */
    static final int LOOK_BACK_HOURS = (int) Duration.ofDays(14).toHours();
    /** A publisher must have delivered this long ago, within the time that is looked back on: it knows each weekday then. */
    static final int KNOWN_AFTER_HOURS = (int) Duration.ofDays(7).toHours();

    private static final long HOUR_SECONDS = Duration.ofHours(1).toSeconds();

    private final Map<Long, Map<String, Double>> hours = new HashMap<>();
    private final NavigableMap<Long, Double> totals = new TreeMap<>();
    private final Map<String, NavigableMap<Long, Double>> publishers = new HashMap<>();

    /** Sets what the publishers delivered in an hour; what was said of the hour before is forgotten. */
    public void put(Instant hour, Map<String, ? extends Number> delivered) {
        long at = indexOf(hour);
        Map<String, Double> before = hours.remove(at);
        if (before != null) {
            before.keySet().forEach(publisher -> remove(publisher, at));
        }
        if (delivered.isEmpty()) {
            totals.remove(at);
            return;
        }
        Map<String, Double> now = new HashMap<>();
        delivered.forEach((publisher, count) -> {
            now.put(publisher, count.doubleValue());
            publishers.computeIfAbsent(publisher, any -> new TreeMap<>()).put(at, count.doubleValue());
        });
        hours.put(at, now);
        totals.put(at, now.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private void remove(String publisher, long hour) {
        NavigableMap<Long, Double> delivered = publishers.get(publisher);
        if (delivered != null) {
            delivered.remove(hour);
            if (delivered.isEmpty()) {
                publishers.remove(publisher);
            }
        }
    }

    /** The first hour in which anything came. */
    public Optional<Instant> begin() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(hourAt(totals.firstKey()));
    }

    /** The end of the last hour in which anything came. */
    public Optional<Instant> end() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(hourAt(totals.lastKey() + 1));
    }

    static long indexOf(Instant hour) {
        return Math.floorDiv(hour.getEpochSecond(), HOUR_SECONDS);
    }

    static Instant hourAt(long index) {
        return Instant.ofEpochSecond(index * HOUR_SECONDS);
    }

    /** Whether anything came in that hour. */
    boolean isCovered(long hour) {
        return totals.containsKey(hour);
    }

    /** Whether a publisher was heard of between a fortnight and a week before an hour. */
    boolean isKnown(String publisher, long hour) {
        NavigableMap<Long, Double> delivered = publishers.get(publisher);
        Long heard = delivered == null ? null : delivered.ceilingKey(hour - LOOK_BACK_HOURS);
        return heard != null && heard <= hour - KNOWN_AFTER_HOURS;
    }

    /** The publishers of the fortnight up to and with an hour that are not known in it. */
    Set<String> strangers(long hour) {
        Set<String> strangers = new TreeSet<>();
        publishers.forEach((publisher, delivered) -> {
            Long heard = delivered.ceilingKey(hour - LOOK_BACK_HOURS);
            if (heard != null && heard > hour - KNOWN_AFTER_HOURS && heard <= hour) {
                strangers.add(publisher);
            }
        });
        return strangers;
    }

    /** What all publishers but these delivered in an hour. */
    double totalWithout(Collection<String> strangers, long hour) {
        double total = totals.getOrDefault(hour, 0.0);
        Map<String, Double> delivered = hours.getOrDefault(hour, Map.of());
        for (String stranger : strangers) {
            total -= delivered.getOrDefault(stranger, 0.0);
        }
        return total;
    }
}
