package io.wirewatch.watch.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Excerpt;
import io.wirewatch.watch.board.ActorPage;
import io.wirewatch.watch.board.Board;
import io.wirewatch.watch.board.Books;
import io.wirewatch.watch.board.Overview;
import io.wirewatch.watch.board.Pairs;
import io.wirewatch.watch.board.Scope;
import io.wirewatch.watch.board.Search;
import io.wirewatch.watch.live.Broadcast;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The questions that can be asked under {@code /api/}, by path. What they mean to a caller stands in {@code openapi.json}. */
final class Api {

    static final String ACTOR = "/api/v1/actors/";

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final ActorPage actors;
    private final Overview overview;
    private final Broadcast broadcast;

    /** A question with its parameters. */
    @FunctionalInterface
    private interface Question {
        JsonNode ask(Query query);
    }

    Api(Board board, Broadcast broadcast) {
        this.broadcast = broadcast;
        this.overview = new Overview(board);
        this.actors = new ActorPage(board);
        Books books = new Books(board);
        Pairs pairs = new Pairs(board);
        Search search = new Search(board);
        JsonNode openApi = openApi();
        questions.put("/api/openapi.json", query -> openApi);
        questions.put("/api/v1/health", query -> health());
        questions.put("/api/v1/corpora", query -> overview.corpora());
        questions.put("/api/v1/overview", query -> overview.of(scope(query), query.limit()));
        questions.put("/api/v1/actors", query -> overview.actors(scope(query), query.text("type"), query.limit()));
        questions.put("/api/v1/stances", this::stances);
        questions.put("/api/v1/pairs", query -> pairs.of(scope(query), query.text("actor"), query.limit()));
        questions.put("/api/v1/ledger", query -> books.ledger(query.required("corpus"), query.limit()));
        questions.put("/api/v1/rejected", query -> books.rejected(query.text("corpus"), query.limit()));
        questions.put("/api/v1/feeds", query -> books.feeds());
        questions.put("/api/v1/alerts", query -> books.alerts(query.limit()));
        questions.put("/api/v1/search", query -> search.of(query.required("q"), query.limit()));
    }

    /** The paths that can be asked for, without those that hold a name. */
    Set<String> paths() {
        return questions.keySet();
    }

    /**
     * Answers a question.
     *
     * @param path decoded
     * @throws NotThere if there is nothing under this path
     * @throws IllegalArgumentException if a parameter is wrong
     */
    JsonNode answer(String path, Query query) {
        if (path.startsWith(ACTOR)) {
            return actor(path.substring(ACTOR.length()), query);
        }
        Question question = questions.get(path);
        if (question == null) {
            throw new NotThere("there is nothing under this path; /api/openapi.json lists what there is");
        }
        return question.ask(query);
    }

    private JsonNode actor(String id, Query query) {
        ActorId actor = new ActorId(id);
        return actors.of(actor, scope(query), step(query), query.limit())
                .orElseThrow(() -> new NotThere("nobody has heard of '" + id + "'"));
    }

    private JsonNode stances(Query query) {
        return overview.stances(
                scope(query), query.text("holder"), query.text("target"), query.text("class"), query.limit());
    }

    private static Scope scope(Query query) {
        return new Scope(query.required("corpus"), query.window());
    }

    private static ChronoUnit step(Query query) {
        String step = query.text("step");
        if (step == null || step.equals("day")) {
            return ChronoUnit.DAYS;
        }
        if (step.equals("hour")) {
            return ChronoUnit.HOURS;
        }
        throw new IllegalArgumentException("step is hour or day, got '" + Excerpt.of(step) + "'");
    }

    private JsonNode health() {
        ObjectNode health = Json.mapper().createObjectNode();
        health.put("alive", broadcast.isAlive());
        health.put("loaded", broadcast.isLoaded());
        health.put("listening", broadcast.listening());
        health.put("dropped", broadcast.dropped());
        return health;
    }

    private static JsonNode openApi() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            return Json.mapper().readTree(Objects.requireNonNull(in, "openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json is not in the jar", e);
        }
    }
}
