package io.wirewatch.streams.tally;

import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.model.Window;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * The sums of one cell over every window that ends at one instant. Each window holds the one before, so a pane is added to the smallest
 * that covers it, and the others build on it.
 */
final class WindowSums {

    private final Instant asOf;
    private final Map<Window, TallySum> sums = new EnumMap<>(Window.class);
    private boolean isAhead;

    WindowSums(Instant asOf) {
        this.asOf = asOf;
    }

    /** Adds a pane to each window that covers it. */
    void add(Instant hour, Tally pane) {
        isAhead |= !hour.isBefore(asOf);
        for (Window window : Window.values()) {
            if (window.covers(hour, asOf)) {
                sums.computeIfAbsent(window, any -> new TallySum()).add(pane);
                return;
            }
        }
    }

    /** Whether a pane was added that no window covers yet, because it ends after all of them. */
    boolean isAhead() {
        return isAhead;
    }

    /** One tally for each window that covers something; the same object where a larger window covers no more. */
    Map<Window, Tally> toTallies() {
        Map<Window, Tally> tallies = new EnumMap<>(Window.class);
        Tally within = Tally.EMPTY;
        for (Window window : Window.values()) {
            TallySum more = sums.get(window);
            within = more == null ? within : within.plus(more.toTally());
            if (!within.isEmpty()) {
                tallies.put(window, within);
            }
        }
        return tallies;
    }
}
