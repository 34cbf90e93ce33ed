package io.wirewatch.producer.feed.time;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones as feeds write them: numbers, and the names of RFC 822. */
final class Zones {

    private static final Pattern NUMBER =
            Pattern.compile("(?:gmt|utc?)?\\s*([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);

    /** RFC 822 section 5, with the names that Americans and Europeans write besides. Hours. */
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("z", 0),
            Map.entry("wet", 0),
            Map.entry("adt", -3),
            Map.entry("ast", -4),
            Map.entry("at", -4),
            Map.entry("edt", -4),
            Map.entry("est", -5),
            Map.entry("et", -5),
            Map.entry("cdt", -5),
            Map.entry("cst", -6),
            Map.entry("ct", -6),
            Map.entry("mdt", -6),
            Map.entry("mst", -7),
            Map.entry("mt", -7),
            Map.entry("pdt", -7),
            Map.entry("pst", -8),
            Map.entry("pt", -8),
            Map.entry("a", -1),
            Map.entry("n", 1),
            Map.entry("m", -12),
            Map.entry("y", 12),
            Map.entry("bst", 1),
            Map.entry("west", 1),
            Map.entry("cet", 1),
            Map.entry("cest", 2),
            Map.entry("mez", 1),
            Map.entry("mesz", 2),
            Map.entry("eet", 2),
            Map.entry("eest", 3),
            Map.entry("msk", 3),
            Map.entry("jst", 9),
            Map.entry("kst", 9));

    private Zones() {}

    /** Minutes ahead of UTC; null where the text is no zone. */
    static @Nullable Integer offset(@Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return null;
        }
        String bare = zone.strip().toLowerCase(Locale.ROOT).replaceFirst("^etc/", "");
        Matcher number = NUMBER.matcher(bare);
        if (number.matches()) {
            int minutes = Integer.parseInt(number.group(2)) * 60
                    + (number.group(3) == null ? 0 : Integer.parseInt(number.group(3)));
            return number.group(1).equals("-") ? -minutes : minutes;
        }
        Integer hours = NAMES.get(bare);
        return hours == null ? null : Integer.valueOf(hours * 60);
    }
}
