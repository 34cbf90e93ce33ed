package io.wirewatch.producer.extract;

import io.wirewatch.producer.dates.WrittenDate;
import io.wirewatch.producer.dates.WrittenDates;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a line that states a date, as pages do above or below their text, from a sentence that holds one. */
final class DateLine {

    private static final Pattern GLUE = Pattern.compile(
            "(?i)\\b(?:first|last|originally|updated?|published|posted|modified|created|issued|released|date[dl]?|on|at|time|the|local|min(?:ute)?s?|read|hrs?|hours?|days?|weeks?|months?|years?|ago|views?|gmt|utc|am|pm|mon|tue|wed|thu|fri|sat|sun)(?:day|nesday|rsday|sday|urday)?\\b");
    /** "By Reuters March 3, 2021" is a byline first. */
    private static final Pattern BYLINE = Pattern.compile("(?i)^(?:by|reported by|written by|author)\\b");
    /** "Minsk", "World News": a word or two may stand beside the date. */
    private static final int MORE_WORDS = 2;
    /** Two dates, published and updated, each with label, time and zone. */
    private static final int LONGEST = 120;

    private DateLine() {}

    static boolean isDate(String line) {
        if (line.length() > LONGEST || line.isEmpty() || BYLINE.matcher(line).find()) {
            return false;
        }
        List<WrittenDate> dates = WrittenDates.in(line);
        if (dates.isEmpty() || dates.stream().noneMatch(WrittenDate::hasYear)) {
            return false;
        }
        StringBuilder rest = new StringBuilder(line);
        for (int i = dates.size() - 1; i >= 0; i--) {
            rest.replace(dates.get(i).span().begin(), dates.get(i).span().end(), " ");
        }
        return Words.count(GLUE.matcher(rest).replaceAll(" ")) <= MORE_WORDS;
    }
}
