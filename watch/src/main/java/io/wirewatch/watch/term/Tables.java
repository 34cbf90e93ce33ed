package io.wirewatch.watch.term;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.watch.board.Scope;
import io.wirewatch.watch.board.Snapshot;
import io.wirewatch.watch.term.Table.Cell;
import io.wirewatch.watch.term.Table.Column;
import io.wirewatch.watch.term.Table.Row;
import io.wirewatch.watch.term.Table.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The tables of the views, from what stands on the board. */
final class Tables {

    /** Steps of a sparkline. */
    static final int STEPS = 12;

    private static final int PAIRS = 2_000;
    private static final int MINUTES = "2020-11-17T00:00".length();
    private static final String NOTHING_YET = "nothing in this window yet; w widens it, c changes the corpus";

    private final Snapshot board;
    private final Supplier<Instant> now;

    Tables(Snapshot board, Supplier<Instant> now) {
        this.board = board;
        this.now = now;
    }

    Table of(View view, Scope scope) {
        return switch (view) {
            case ACTORS -> actors(scope);
            case STANCES -> stances(scope);
            case PAIRS -> pairs(scope);
            case ALERTS -> AlertTable.of(board);
            case FEEDS -> BookTables.feeds(board.feeds(), now.get());
            case LEDGER -> BookTables.ledger(board.ledger(scope.corpus()));
            case REJECTED -> BookTables.rejected(board.rejected());
        };
    }

    private Table actors(Scope scope) {
        Map<ActorId, long[]> trends = board.trends(scope, STEPS);
        List<Row> rows = new ArrayList<>();
        for (ActorRow row : board.actors(scope)) {
            long[] trend = trends.getOrDefault(row.actor().id(), new long[STEPS]);
            long mentions =
                    row.mentions().values().stream().mapToLong(Long::longValue).sum();
            rows.add(new Row(
                    row.actor().id().value(),
                    List.of(
                            Cell.of(row.actor().name()),
                            Cell.of(row.actor().type().wireName(), Tone.FAINT),
                            Cell.of(row.counts().articles()),
                            Cell.of(row.counts().texts()),
                            Cell.of(row.counts().publishers()),
                            Cell.of(mentions),
                            Cell.signed(row.heldPolarity()),
                            Cell.signed(row.receivedPolarity()),
                            Cell.drawn(Sparkline.of(trend), Arrays.stream(trend).sum(), Tone.PLAIN)),
                    sentences(row.evidence())));
        }
        return new Table(
                List.of(
                        Column.words("actor", 18, 36, 0),
                        Column.words("type", 8, 12, 5),
                        Column.number("articles", 8, 0),
                        Column.number("texts", 6, 2),
                        Column.number("publishers", 6, 3),
                        Column.number("mentions", 6, 6),
                        Column.number("holds", 6, 2),
                        Column.number("receives", 6, 2),
                        new Column("trend", true, STEPS, STEPS, 1)),
                rows,
                2,
                NOTHING_YET);
    }

    private Table stances(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (StanceRow row : board.stances(scope)) {
            double mean = row.stances() == 0 ? 0 : row.polarity() / row.stances();
            rows.add(new Row(
                    row.holder().id() + " " + row.stanceClass() + " "
                            + row.target().id(),
                    List.of(
                            Cell.of(row.holder().name()),
                            Cell.of(row.reading(), mean > 0 ? Tone.GOOD : mean < 0 ? Tone.BAD : Tone.PLAIN),
                            Cell.of(row.target().name()),
                            Cell.of(row.stances()),
                            Cell.drawn(Sparkline.balance(mean), mean, mean < 0 ? Tone.BAD : Tone.GOOD),
                            Cell.of(row.counts().articles()),
                            Cell.of(row.counts().texts()),
                            Cell.of(row.counts().publishers()),
                            Cell.of(minutes(row.counts().lastSeen()), Tone.FAINT)),
                    sentences(row.evidence())));
        }
        return new Table(
                List.of(
                        Column.words("holder", 16, 32, 0),
                        Column.words("stance", 10, 14, 0),
                        Column.words("target", 16, 32, 0),
                        Column.number("times", 5, 0),
                        new Column("balance", true, 9, 9, 1),
                        Column.number("articles", 8, 3),
                        Column.number("texts", 6, 4),
                        Column.number("publishers", 6, 5),
                        Column.words("last", MINUTES, MINUTES, 6)),
                rows,
                3,
                NOTHING_YET);
    }

    private Table pairs(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode pair : board.pairs(scope, PAIRS)) {
            String a = pair.path("a").path("name").asText();
            String b = pair.path("b").path("name").asText();
            boolean isExact = pair.path("exact").asBoolean();
            List<String> detail = new ArrayList<>();
            pair.path("evidence").forEach(sentence -> detail.add(sentence(sentence)));
            rows.add(new Row(
                    pair.path("a").path("id").asText() + " "
                            + pair.path("b").path("id").asText(),
                    List.of(
                            Cell.of(a),
                            Cell.of(b),
                            Cell.of(pair.path("sentences").asLong()),
                            Cell.of(pair.path("articles").asLong()),
                            atLeast(pair.path("texts").asLong(), isExact),
                            atLeast(pair.path("publishers").asLong(), isExact)),
                    detail));
        }
        return new Table(
                List.of(
                        Column.words("one", 18, 36, 0),
                        Column.words("and", 18, 36, 0),
                        Column.number("sentences", 9, 0),
                        Column.number("articles", 8, 1),
                        Column.number("texts", 6, 2),
                        Column.number("publishers", 6, 3)),
                rows,
                2,
                NOTHING_YET);
    }

    /** Over several hours only the greatest of them is known. */
    private static Cell atLeast(long number, boolean isExact) {
        return isExact ? Cell.of(number) : Cell.drawn("≥" + number, number, Tone.FAINT);
    }

    private static List<String> sentences(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> minutes(each.published()) + "  " + each.publisher() + "  [" + each.rule() + "]  "
                        + each.sentence() + "  "
                        + (each.url() == null ? each.article().value() : each.url()))
                .toList();
    }

    private static String sentence(JsonNode evidence) {
        String published = evidence.path("published").asText();
        return published.substring(0, Math.min(MINUTES, published.length())) + "  "
                + evidence.path("publisher").asText() + "  ["
                + evidence.path("rule").asText() + "]  "
                + evidence.path("sentence").asText() + "  "
                + evidence.path("url").asText(evidence.path("article").asText());
    }

    static String minutes(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString().substring(0, MINUTES).replace('T', ' ');
    }
}
