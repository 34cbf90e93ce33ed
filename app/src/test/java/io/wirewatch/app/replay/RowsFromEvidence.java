package io.wirewatch.app.replay;

import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.explain.Explanation;
import io.wirewatch.sink.explain.ExplanationReader;
import io.wirewatch.sink.explain.ExplanationReader.Asked;
import io.wirewatch.sink.store.FoundRow;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Derives rows of the tables from what {@code explain} says is behind them, and tells which differ. */
final class RowsFromEvidence {

    private static final String COUNTS = "articles, texts, publishers, first_seen, last_seen";
    private static final List<String> ACTOR_TABLES = List.of(
            "SELECT corpus, actor, hour AS begins, NULL AS ends, " + COUNTS
                    + ", mentions, held_polarity, received_polarity FROM actor_hours",
            "SELECT corpus, actor, window_start AS begins, as_of AS ends, " + COUNTS
                    + ", mentions, held_polarity, received_polarity FROM actor_rolling");
    private static final List<String> STANCE_TABLES = List.of(
            "SELECT corpus, holder, class, target, hour AS begins, NULL AS ends, " + COUNTS
                    + ", stances, negated, polarity FROM stance_hours",
            "SELECT corpus, holder, class, target, window_start AS begins, as_of AS ends, " + COUNTS
                    + ", stances, negated, polarity FROM stance_rolling");

    private final ReadOnlyDatabase database;
    private final ExplanationReader reader;

    RowsFromEvidence(ReadOnlyDatabase database) {
        this.database = database;
        this.reader = new ExplanationReader(database);
    }

    /** A row as it is and as it is derived. */
    record Compared(String row, String stored, String derived) {
        boolean isSame() {
            return stored.equals(derived);
        }
    }

    /** So many rows of all four tables, drawn at random, each by the number of the draw. */
    List<Compared> draw(int count, long seed) {
        List<Function<ExplanationReader, Compared>> rows = new ArrayList<>();
        ACTOR_TABLES.forEach(sql -> rows.addAll(database.all(sql, List.of(), this::actor)));
        STANCE_TABLES.forEach(sql -> rows.addAll(database.all(sql, List.of(), this::stance)));
        Collections.shuffle(rows, new Random(seed));
        return rows.stream().limit(count).map(row -> row.apply(reader)).toList();
    }

    private Function<ExplanationReader, Compared> actor(FoundRow row) throws SQLException {
        String corpus = row.text("corpus");
        String actor = row.text("actor");
        Range range = range(row);
        String stored = counts(row) + " mentions " + row.number("mentions") + " holds " + row.decimal("held_polarity")
                + " gets " + row.decimal("received_polarity");
        return explain -> {
            Explanation it = explain.read(new Asked(corpus, range, actor, null, 1));
            String derived = counts(it.counts()) + " mentions "
                    + it.counts().mentions().values().stream()
                            .mapToLong(Long::longValue)
                            .sum() + " holds "
                    + sum(it.held()) + " gets " + sum(it.received());
            return new Compared(actor + " " + range, stored, derived);
        };
    }

    private Function<ExplanationReader, Compared> stance(FoundRow row) throws SQLException {
        String corpus = row.text("corpus");
        String holder = row.text("holder");
        String stanceClass = row.text("class");
        String target = row.text("target");
        Range range = range(row);
        String stored = "%d %d %d stances %d negated %d balance %s"
                .formatted(
                        row.number("articles"),
                        row.number("texts"),
                        row.number("publishers"),
                        row.number("stances"),
                        row.number("negated"),
                        row.decimal("polarity"));
        return explain -> {
            Explanation it = explain.read(new Asked(corpus, range, holder, target, 1));
            String derived = it.held().stream()
                    .filter(edge -> edge.stanceClass().equals(stanceClass))
                    .map(edge -> "%d %d %d stances %d negated %d balance %s"
                            .formatted(
                                    edge.spread().articles(),
                                    edge.spread().texts(),
                                    edge.spread().publishers(),
                                    edge.stances(),
                                    edge.negated(),
                                    edge.polarity()))
                    .findFirst()
                    .orElse("nothing");
            return new Compared(holder + " " + stanceClass + " " + target + " " + range, stored, derived);
        };
    }

    private static Range range(FoundRow row) throws SQLException {
        Instant begins = row.instantOrNull("begins");
        Instant ends = row.instantOrNull("ends");
        if (ends == null && begins != null) {
            return new Range(begins, begins.plus(Duration.ofHours(1)));
        }
        return new Range(begins, ends == null ? Instant.MAX : ends);
    }

    private static String counts(FoundRow row) throws SQLException {
        return row.number("articles") + " " + row.number("texts") + " " + row.number("publishers") + " from "
                + row.instantOrNull("first_seen") + " to " + row.instantOrNull("last_seen");
    }

    private static String counts(Explanation.Figures it) {
        return it.spread().articles() + " " + it.spread().texts() + " "
                + it.spread().publishers() + " from " + it.first() + " to " + it.last();
    }

    private static double sum(List<Explanation.Edge> edges) {
        return edges.stream().mapToLong(it -> Math.round(it.polarity() * 1000)).sum() / 1000.0;
    }
}
