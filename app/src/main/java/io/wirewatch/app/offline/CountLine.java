package io.wirewatch.app.offline;

import io.wirewatch.model.Excerpt;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One line of a series.
 *
 * @param timestamp as it stands there
 * @param at the same as an instant; UTC where no offset stands there
 * @param value how many
 * @param total of how many; the value itself where no total stands there
 */
record CountLine(String timestamp, Instant at, double value, double total) {

    private static final int PLAIN_COLUMNS = 2;

    /** Whether it names columns. */
    static boolean isHead(Line line) {
        return line.number() == 1 && text(line.bytes()).toLowerCase(Locale.ROOT).startsWith("timestamp,");
    }

    /**
     * The line {@code timestamp,value} or {@code timestamp,value,total}.
     *
     * @throws BadLine if it is none
     */
    static CountLine parse(byte[] bytes) {
        String[] columns = text(bytes).split(",", -1);
        if (columns.length != PLAIN_COLUMNS && columns.length != PLAIN_COLUMNS + 1) {
            throw new BadLine("not timestamp,value or timestamp,value,total, but " + columns.length + " column"
                    + (columns.length == 1 ? "" : "s"));
        }
        String timestamp = columns[0].strip();
        double value = number("value", columns[1]);
        double total = columns.length == PLAIN_COLUMNS ? value : number("total", columns[PLAIN_COLUMNS]);
        if (total < value) {
            throw new BadLine("the total " + total + " is less than the value " + value);
        }
        return new CountLine(timestamp, instant(timestamp), value, total);
    }

    private static double number(String column, String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number) && number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadLine("the " + column + " is no number: '" + Excerpt.of(text) + "'");
        }
        throw new BadLine("the " + column + " is no count: '" + Excerpt.of(text) + "'");
    }

    private static Instant instant(String text) {
        try {
            String iso = text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
            return iso.matches(".*T.*([Zz]|[+-]\\d\\d:?\\d\\d)$")
                    ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(iso, Instant::from)
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new BadLine("the timestamp is none, as 2015-02-26 21:42:53 or 2015-02-26T21:42:53Z: '"
                    + Excerpt.of(text) + "'");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
