package io.wirewatch.sink.report;

import io.wirewatch.model.MentionKind;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.StanceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** Figures and days as people read them. The same in every report. */
public final class Figures {

    private static final String NONE = "·";

    private Figures() {}

    /** With commas between thousands. */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Mentions by anything but a metonym. */
    static long names(ActorRow row) {
        return row.mentions().values().stream().mapToLong(Long::longValue).sum() - metonyms(row);
    }

    static long metonyms(ActorRow row) {
        return row.mentions().getOrDefault(MentionKind.METONYM.wireName(), 0L);
    }

    static String heldBalance(ActorRow row) {
        return balance(row.heldPolarity(), row.held());
    }

    static String receivedBalance(ActorRow row) {
        return balance(row.receivedPolarity(), row.received());
    }

    /** A sum of polarities with its sign; a dot where there is no stance. */
    public static String balance(double polarity, Map<String, Long> classes) {
        return classes.isEmpty() && polarity == 0 ? NONE : signed(polarity);
    }

    /** With one decimal and always with a sign. */
    public static String signed(double polarity) {
        double rounded = Math.round(polarity * 10) / 10.0;
        return rounded == 0
                ? "±0"
                : String.format(Locale.ROOT, "%+.1f", rounded).replace('-', '−');
    }

    /** First and last day; what the second has in common with the first is left out. */
    static String seen(Counts counts) {
        Instant first = counts.firstSeen();
        Instant last = counts.lastSeen();
        if (first == null || last == null) {
            return NONE;
        }
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (from.equals(to)) {
            return from.toString();
        }
        String shortened = from.getYear() == to.getYear() ? to.toString().substring("0000-".length()) : to.toString();
        return from + "–" + shortened;
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    /** {@code Russia → Alexander Lukashenko: SUPPORT ×3}. */
    static String inWords(StanceRow row) {
        return row.holder().name() + " → " + row.target().name() + ": " + row.reading() + times(row.stances());
    }

    static String times(long count) {
        return count == 1 ? "" : " ×" + count(count);
    }

    /** A count with its noun. */
    public static String plural(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
