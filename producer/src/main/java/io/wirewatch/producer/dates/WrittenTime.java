package io.wirewatch.producer.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as it stands in a text.
 *
 * @param time the time on the wall
 * @param hasSeconds whether seconds are written
 * @param zone the zone as written ({@code IST}, {@code +03:00}), where it is
 */
public record WrittenTime(
        LocalTime time, boolean hasSeconds, @Nullable String zone) {

    /** The instant on a day; empty where neither the text nor the page tells a zone, or the text tells an unknown one. */
    Optional<Instant> on(LocalDate date, @Nullable ZoneId pageZone) {
        Optional<ZoneId> found = zone == null ? Optional.ofNullable(pageZone) : ZoneNames.find(zone, pageZone);
        return found.map(known -> date.atTime(time).atZone(known).toInstant());
    }
}
