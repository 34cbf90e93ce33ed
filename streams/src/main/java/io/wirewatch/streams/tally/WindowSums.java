package io.wirewatch.streams.tally;

import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.model.Window;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** The sums of one cell over every window that ends at one instant. */
final class WindowSums {

    private final Instant asOf;
    private final Map<Window, TallySum> sums = new EnumMap<>(Window.class);
    private boolean isAhead;

    WindowSums(Instant asOf) {
        this.asOf = asOf;
        for (Window window : Window.values()) {
            sums.put(window, new TallySum());
        }
    }

    /** Adds a pane to each window that covers it. */
    void add(Instant hour, Tally pane) {
        isAhead |= !hour.isBefore(asOf);
        sums.forEach((window, sum) -> {
            if (window.covers(hour, asOf)) {
                sum.add(pane);
            }
        });
    }

    /** Whether a pane was added that no window covers yet, because it ends after all of them. */
    boolean isAhead() {
        return isAhead;
    }

    /** One tally for each window that covers something. */
    Map<Window, Tally> toTallies() {
        Map<Window, Tally> tallies = new EnumMap<>(Window.class);
        sums.forEach((window, sum) -> {
            Tally tally = sum.toTally();
            if (!tally.isEmpty()) {
                tallies.put(window, tally);
            }
        });
        return tallies;
    }
}
