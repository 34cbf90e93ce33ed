package io.wirewatch.producer.feed.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of single countries and programs, as feedparser collected them: Korean, Greek and Hungarian blogs, Perforce. */
final class LocalForms {

    private static final String CLOCK = "(\\d{1,2}):(\\d{1,2}):(\\d{1,2})";
    private static final Pattern ONBLOG =
            Pattern.compile("(\\d{4})\uB144\\s+(\\d{1,2})\uC6D4\\s+(\\d{1,2})\uC77C\\s+" + CLOCK);
    private static final Pattern NATE =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})\\s+(\uC624\uC804|\uC624\uD6C4)\\s+" + CLOCK);
    private static final Pattern GREEK =
            Pattern.compile("[^,]+,\\s+(\\d{1,2})\\s+(\\S+)\\s+(\\d{4})\\s+" + CLOCK + "\\s+(\\S+)");
    private static final Pattern HUNGARIAN =
            Pattern.compile("(\\d{4})-([^-\\d]+)-(\\d{1,2})T(\\d{1,2}):(\\d{2})([+-]\\d{1,2}:\\d{2})");
    private static final Pattern PERFORCE =
            Pattern.compile("\\S{2,4},?\\s+(\\d{4})/(\\d{2})/(\\d{2})\\s+" + CLOCK + "\\s+(\\S+)");
    private static final int KOREA = 9 * 60;
    private static final int NOON = 12;

    /** By their first three letters, accents and all; the genitive and the nominative share them. */
    private static final Map<String, Integer> GREEK_MONTHS = Map.ofEntries(
            Map.entry("\u0399\u03b1\u03bd", 1),
            Map.entry("\u03a6\u03b5\u03b2", 2),
            Map.entry("\u039c\u03ac\u03ce", 3),
            Map.entry("\u039c\u03b1\u03ce", 3),
            Map.entry("\u039c\u03ac\u03c1", 3),
            Map.entry("\u039c\u03b1\u03c1", 3),
            Map.entry("\u0391\u03c0\u03c1", 4),
            Map.entry("\u039c\u03ac\u03b9", 5),
            Map.entry("\u039c\u03b1\u03ca", 5),
            Map.entry("\u039c\u03b1\u03b9", 5),
            Map.entry("\u0399\u03bf\u03cd\u03bd", 6),
            Map.entry("\u0399\u03bf\u03bd", 6),
            Map.entry("\u0399\u03bf\u03cd\u03bb", 7),
            Map.entry("\u0399\u03bf\u03bb", 7),
            Map.entry("\u0391\u03cd\u03b3", 8),
            Map.entry("\u0391\u03c5\u03b3", 8),
            Map.entry("\u03a3\u03b5\u03c0", 9),
            Map.entry("\u039f\u03ba\u03c4", 10),
            Map.entry("\u039d\u03bf\u03ad", 11),
            Map.entry("\u039d\u03bf\u03b5", 11),
            Map.entry("\u0394\u03b5\u03ba", 12));

    private static final List<String> HUNGARIAN_MONTHS = List.of(
            "janu\u00e1r",
            "febru\u00e1r",
            "m\u00e1rcius",
            "\u00e1prilis",
            "m\u00e1jus",
            "j\u00fanius",
            "j\u00falius",
            "augusztus",
            "szeptember",
            "okt\u00f3ber",
            "november",
            "december");

    private LocalForms() {}

    static Optional<Moment> read(String text) {
        return korean(text).or(() -> greek(text)).or(() -> hungarian(text)).or(() -> perforce(text));
    }

    private static Optional<Moment> korean(String text) {
        Matcher onblog = ONBLOG.matcher(text);
        if (onblog.matches()) {
            return moment(onblog, number(onblog, 2), 3, time(onblog, 4, 0), KOREA);
        }
        Matcher nate = NATE.matcher(text);
        if (!nate.matches()) {
            return Optional.empty();
        }
        boolean isAfternoon = nate.group(4).equals("\uC624\uD6C4") && number(nate, 5) < NOON;
        return moment(nate, number(nate, 2), 3, time(nate, 5, isAfternoon ? NOON : 0), KOREA);
    }

    private static Optional<Moment> greek(String text) {
        Matcher found = GREEK.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int month = GREEK_MONTHS.entrySet().stream()
                .filter(entry -> found.group(2).startsWith(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
        return month == 0
                ? Optional.empty()
                : Moment.at(number(found, 3), month, number(found, 1), time(found, 4, 0), Zones.offset(found.group(7)));
    }

    private static Optional<Moment> hungarian(String text) {
        Matcher found = HUNGARIAN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String word = found.group(2);
        int month = 0;
        for (int i = 0; i < HUNGARIAN_MONTHS.size() && month == 0; i++) {
            month = word.startsWith(HUNGARIAN_MONTHS.get(i)) ? i + 1 : 0;
        }
        int[] time = {number(found, 4), number(found, 5), 0};
        return month == 0 ? Optional.empty() : moment(found, month, 3, time, Zones.offset(found.group(6)));
    }

    private static Optional<Moment> perforce(String text) {
        Matcher found = PERFORCE.matcher(text);
        return found.matches()
                ? moment(found, number(found, 2), 3, time(found, 4, 0), Zones.offset(found.group(7)))
                : Optional.empty();
    }

    private static Optional<Moment> moment(Matcher found, int month, int day, int[] time, @Nullable Integer offset) {
        return Moment.at(number(found, 1), month, number(found, day), time, offset);
    }

    private static int[] time(Matcher found, int hours, int later) {
        return new int[] {number(found, hours) + later, number(found, hours + 1), number(found, hours + 2)};
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
