package io.wirewatch.app.show;

import io.wirewatch.model.Evidence;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Counts;
import io.wirewatch.model.row.StanceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two tables a person likes to see first. */
public final class Summary {

    private static final int SENTENCE = 100;
    private static final int NAME = 34;

    private static final Comparator<ActorRow> MOST_TALKED_ABOUT = Comparator.comparingLong(
                    (ActorRow row) -> row.counts().articles())
            .thenComparingLong(Summary::mentions)
            .reversed()
            .thenComparing(row -> row.actor().name());

    private static final Comparator<StanceRow> MOST_SAID = Comparator.comparingLong(
                    (StanceRow row) -> row.counts().articles())
            .thenComparingLong(StanceRow::stances)
            .thenComparingDouble(row -> Math.abs(row.polarity()))
            .reversed()
            .thenComparing(row -> row.holder().name())
            .thenComparing(row -> row.target().name())
            .thenComparing(StanceRow::stanceClass);

    private final RollingTables tables;

    /** Shows these rows. */
    public Summary(RollingTables tables) {
        this.tables = tables;
    }

    /** The lines to print; at most {@code most} rows in each table. */
    public List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        lines.add("Who is talked about" + rest(tables.actors().size(), most));
        lines.add("");
        lines.addAll(actors(most).lines());
        if (!tables.stances().isEmpty()) {
            lines.add("");
            lines.add("Who stands where on whom" + rest(tables.stances().size(), most));
            lines.add("");
            lines.addAll(stances(most).lines());
        }
        return lines;
    }

    private static String rest(int all, int shown) {
        return all > shown ? String.format(Locale.ROOT, " (%d of %,d)", shown, all) : "";
    }

    private Columns actors(int most) {
        Columns columns = new Columns(
                "actor",
                ">articles",
                ">texts",
                ">publishers",
                ">mentions",
                ">holds",
                ">receives",
                "first seen",
                "last seen");
        tables.actors().stream().sorted(MOST_TALKED_ABOUT).limit(most).forEach(row -> {
            Counts counts = row.counts();
            columns.add(
                    sentence(row.evidence()),
                    Excerpt.of(row.actor().name(), NAME),
                    number(counts.articles()),
                    number(counts.texts()),
                    number(counts.publishers()),
                    number(mentions(row)),
                    balance(row.heldPolarity(), row.held().isEmpty()),
                    balance(row.receivedPolarity(), row.received().isEmpty()),
                    day(counts.firstSeen()),
                    day(counts.lastSeen()));
        });
        return columns;
    }

    private Columns stances(int most) {
        Columns columns = new Columns("holder", "stance", "target", ">times", ">articles", ">publishers", ">polarity");
        tables.stances().stream()
                .sorted(MOST_SAID)
                .limit(most)
                .forEach(row -> columns.add(
                        sentence(row.evidence()),
                        Excerpt.of(row.holder().name(), NAME),
                        row.stanceClass(),
                        Excerpt.of(row.target().name(), NAME),
                        number(row.stances()),
                        number(row.counts().articles()),
                        number(row.counts().publishers()),
                        balance(row.polarity(), false)));
        return columns;
    }

    private static long mentions(ActorRow row) {
        return row.mentions().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String balance(double polarity, boolean isNone) {
        return isNone ? "." : String.format(Locale.ROOT, "%+.1f", polarity);
    }

    private static String day(@Nullable Instant instant) {
        return instant == null
                ? ""
                : LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    private static String sentence(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : Sentence.around(evidence.get(0), SENTENCE);
    }
}
