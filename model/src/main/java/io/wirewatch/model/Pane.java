package io.wirewatch.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One cell in one UTC hour of publication; for tables without hours, the cell alone at the epoch.
 *
 * @param cell what it is about
 * @param hour the start of the hour, inclusive
 */
public record Pane(Cell cell, Instant hour) {

    /** Stands for "no hour" in tables that have none. */
    public static final Instant NO_HOUR = Instant.EPOCH;

    public Pane {
        Objects.requireNonNull(cell, "cell");
        if (!hour.equals(hour.truncatedTo(ChronoUnit.HOURS))) {
            throw new IllegalArgumentException("a pane starts on the hour, got " + hour);
        }
    }
}
