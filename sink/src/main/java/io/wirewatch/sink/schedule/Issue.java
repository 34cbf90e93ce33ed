package io.wirewatch.sink.schedule;

import io.wirewatch.sink.brief.Brief;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One report as it is handed out.
 *
 * @param plan whose it is
 * @param asOf when it fell due, which is where its window ends
 * @param brief what it says
 */
public record Issue(ReportPlan plan, Instant asOf, Brief brief) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** {@code morning-2020-08-18T0600Z}: the same for the same issue, ever. */
    public String name() {
        return plan.name() + "-" + STAMP.format(asOf);
    }
}
