package io.wirewatch.model;

import java.time.Duration;
import java.time.Instant;

/** A run of panes that ends at an instant, the <em>as of</em>. */
public enum Window {
    HOUR("1h", Duration.ofHours(1)),
    DAY("24h", Duration.ofHours(24)),
    WEEK("7d", Duration.ofDays(7)),
    MONTH("30d", Duration.ofDays(30)),
    /** Everything up to the as-of. */
    ALL("all", Duration.ZERO);

    private final String label;
    private final Duration length;

    Window(String label, Duration length) {
        this.label = label;
        this.length = length;
    }

    /** How it is written: {@code 1h}, {@code 24h}, {@code 7d}, {@code 30d}, {@code all}. */
    public String label() {
        return label;
    }

    /**
     * The first pane that belongs to the window.
     *
     * @param asOf the end of the window, exclusive, on the hour
     * @return the inclusive start; {@link Instant#MIN} for {@link #ALL}
     */
    public Instant from(Instant asOf) {
        return this == ALL ? Instant.MIN : asOf.minus(length);
    }

    /** Whether the pane that starts at {@code hour} lies in the window that ends at {@code asOf}. */
    public boolean covers(Instant hour, Instant asOf) {
        return hour.isBefore(asOf) && !hour.isBefore(from(asOf));
    }

    /**
     * The window behind a {@link #label()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Window ofLabel(String text) {
        for (Window window : values()) {
            if (window.label.equals(text)) {
                return window;
            }
        }
        throw new IllegalArgumentException("a window is one of 1h, 24h, 7d, 30d, all, got '" + Excerpt.of(text) + "'");
    }
}
