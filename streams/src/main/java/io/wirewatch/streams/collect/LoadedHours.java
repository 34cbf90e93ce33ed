package io.wirewatch.streams.collect;

import java.util.HashSet;
import java.util.Set;

/** The hours of which the shares have been added up since the task started. */
final class LoadedHours {

    private final Set<String> hours = new HashSet<>();

    /** Whether it was not there before. */
    boolean add(String hour) {
        return hours.add(hour);
    }
}
