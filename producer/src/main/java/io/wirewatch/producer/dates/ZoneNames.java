package io.wirewatch.producer.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The zones that news pages abbreviate.
 *
 * <p>Several abbreviations mean several zones: IST is India, Israel or Ireland. The first of a list is the one most pages
 * mean, and stands where nothing speaks for another; the zone of the page ({@code timezone} in a sidecar), where it is one of
 * the list, is taken instead. An abbreviation such as EST is read as the civil time of its place, because pages write EST in summer
 * too.
 */
final class ZoneNames {

    private static final Map<String, List<String>> ZONES = Map.ofEntries(
            Map.entry("Z", List.of("UTC")),
            Map.entry("UTC", List.of("UTC")),
            Map.entry("GMT", List.of("UTC")),
            Map.entry("WET", List.of("Europe/Lisbon")),
            Map.entry("WEST", List.of("Europe/Lisbon")),
            Map.entry("BST", List.of("Europe/London", "Asia/Dhaka")),
            Map.entry("CET", List.of("Europe/Berlin")),
            Map.entry("CEST", List.of("Europe/Berlin")),
            Map.entry("EET", List.of("Europe/Kyiv")),
            Map.entry("EEST", List.of("Europe/Kyiv")),
            Map.entry("MSK", List.of("Europe/Moscow")),
            Map.entry("TRT", List.of("Europe/Istanbul")),
            Map.entry("IST", List.of("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin")),
            Map.entry("IDT", List.of("Asia/Jerusalem")),
            Map.entry("PKT", List.of("Asia/Karachi")),
            Map.entry("GST", List.of("Asia/Dubai")),
            Map.entry("WIB", List.of("Asia/Jakarta")),
            Map.entry("SGT", List.of("Asia/Singapore")),
            Map.entry("HKT", List.of("Asia/Hong_Kong")),
            Map.entry("JST", List.of("Asia/Tokyo")),
            Map.entry("KST", List.of("Asia/Seoul")),
            Map.entry("AEST", List.of("Australia/Sydney", "Australia/Brisbane")),
            Map.entry("AEDT", List.of("Australia/Sydney")),
            Map.entry("NZST", List.of("Pacific/Auckland")),
            Map.entry("NZDT", List.of("Pacific/Auckland")),
            Map.entry("SAST", List.of("Africa/Johannesburg")),
            Map.entry("EAT", List.of("Africa/Nairobi")),
            Map.entry("WAT", List.of("Africa/Lagos")),
            Map.entry("ET", List.of("America/New_York")),
            Map.entry("EST", List.of("America/New_York")),
            Map.entry("EDT", List.of("America/New_York")),
            Map.entry("CT", List.of("America/Chicago")),
            Map.entry("CST", List.of("America/Chicago", "Asia/Shanghai", "America/Havana")),
            Map.entry("CDT", List.of("America/Chicago", "America/Havana")),
            Map.entry("MST", List.of("America/Denver", "America/Phoenix")),
            Map.entry("MDT", List.of("America/Denver")),
            Map.entry("PT", List.of("America/Los_Angeles")),
            Map.entry("PST", List.of("America/Los_Angeles", "Asia/Manila")),
            Map.entry("PDT", List.of("America/Los_Angeles")));

    private ZoneNames() {}

    /** The zone behind an abbreviation or an offset such as {@code +0300} or {@code GMT+3}; empty where it is unknown. */
    static Optional<ZoneId> find(String written, @Nullable ZoneId pageZone) {
        String name = written.toUpperCase(Locale.ROOT).replace(" ", "");
        List<String> meanings = ZONES.get(name);
        if (meanings == null) {
            return offset(name);
        }
        if (pageZone != null && meanings.contains(pageZone.getId())) {
            return Optional.of(pageZone);
        }
        return Optional.of(ZoneId.of(meanings.get(0)));
    }

    private static Optional<ZoneId> offset(String name) {
        String digits = name.startsWith("UTC") || name.startsWith("GMT") ? name.substring(3) : name;
        try {
            return Optional.of(ZoneOffset.of(digits));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
