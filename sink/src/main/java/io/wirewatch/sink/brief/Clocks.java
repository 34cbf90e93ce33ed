package io.wirewatch.sink.brief;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments at which windows end. */
public final class Clocks {

    private Clocks() {}

    /** The end of the hour that a moment lies in: the clock of the live corpus. */
    public static Instant endOfHour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
}
