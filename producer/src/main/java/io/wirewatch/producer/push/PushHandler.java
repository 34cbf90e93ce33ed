package io.wirewatch.producer.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.wirewatch.producer.ArticlePublisher;
import io.wirewatch.producer.PublishException;
import io.wirewatch.producer.PublishOptions;
import io.wirewatch.producer.PublishReport;
import io.wirewatch.producer.config.PushSettings;
import io.wirewatch.producer.language.DetectedSource;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.FileSource;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.KafkaException;

/** Answers one request. Thread-safe. */
final class PushHandler implements HttpHandler {

    private static final String BEARER = "Bearer ";

    private final PushSettings settings;
    private final ArticlePublisher publisher;
    private final Clock clock;

    PushHandler(PushSettings settings, ArticlePublisher publisher, Clock clock) {
        this.settings = settings;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/articles")) {
                answer(exchange, 404, Map.of("error", "articles are posted to /articles"));
            } else if (!isKnown(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
                answer(
                        exchange,
                        401,
                        Map.of("error", "the token of the configuration is needed: Authorization: Bearer ..."));
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                answer(exchange, 405, Map.of("error", "articles are posted"));
            } else {
                take(exchange);
            }
        }
    }

    /** In a time that does not tell how much of the token was right. */
    private boolean isKnown(@org.jspecify.annotations.Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(
                        authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8),
                        settings.token().getBytes(StandardCharsets.UTF_8));
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(settings.bytes() + 1);
        if (body.length > settings.bytes()) {
            answer(exchange, 413, Map.of("error", "a request has at most " + settings.bytes() + " bytes"));
            return;
        }
        if (!isJson(body)) {
            answer(exchange, 400, Map.of("error", "the body is one JSON object, or one JSON object a line"));
            return;
        }
        try {
            PublishReport report = publish(body);
            Map<String, Object> counts = new TreeMap<>();
            counts.put("accepted", report.totals().sent());
            counts.put("rejected", report.totals().rejected());
            report.rejected().forEach((reason, count) -> counts.put(reason.wireName(), count));
            answer(exchange, 202, counts);
        } catch (PublishException | KafkaException e) {
            answer(exchange, 503, Map.of("error", "Kafka did not take it, send it again later"));
        }
    }

    private PublishReport publish(byte[] body) {
        FileSource posted = FileSource.ofPosted(
                new ByteArrayInputStream(body),
                settings.corpus(),
                settings.feed(),
                isLines(body),
                Limits.DEFAULT,
                clock);
        try (ArticleSource source = DetectedSource.of(posted, settings.isLanguageDetected())) {
            // One producer has one set of counts at a time.
            synchronized (publisher) {
                return publisher.publish(source, PublishOptions.DEFAULT, progress -> {});
            }
        }
    }

    /** One object a line, if the first line is an object of its own. */
    private static boolean isLines(byte[] body) {
        String first = new String(body, StandardCharsets.UTF_8)
                .stripLeading()
                .lines()
                .findFirst()
                .orElse("");
        try {
            return Json.mapper().readTree(first.replace("\uFEFF", "")).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean isJson(byte[] body) {
        for (byte b : body) {
            if (b != ' '
                    && b != '\t'
                    && b != '\r'
                    && b != '\n'
                    && b != (byte) 0xEF
                    && b != (byte) 0xBB
                    && b != (byte) 0xBF) {
                return b == '{';
            }
        }
        return false;
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> content) throws IOException {
        byte[] body = (Json.write(content) + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
