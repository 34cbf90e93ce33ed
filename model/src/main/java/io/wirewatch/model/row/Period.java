package io.wirewatch.model.row;

import io.wirewatch.model.Window;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time a row speaks of: one hour, or a window with its ends.
 *
 * @param hour the start of the hour, inclusive; null for a window
 * @param window {@code 1h}, {@code 24h}, {@code 7d}, {@code 30d} or {@code all}; null for an hour
 * @param from the start of the window, inclusive; null for an hour and for {@code all}
 * @param asOf the end of the window, exclusive; null for an hour
 */
public record Period(
        @Nullable Instant hour,
        @Nullable String window,
        @Nullable Instant from,
        @Nullable Instant asOf) {

    /** One UTC hour. */
    public static Period ofHour(Instant hour) {
        return new Period(hour, null, null, null);
    }

    /** A window that ends at {@code asOf}. */
    public static Period ofWindow(Window window, Instant asOf) {
        Instant from = window == Window.ALL ? null : window.from(asOf);
        return new Period(null, window.label(), from, asOf);
    }
}
