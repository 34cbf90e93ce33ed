package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.producer.feed.FeedContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The documents of the feed validator's tests: the share that gives a result or a reason in time. */
final class OddFeeds implements Measure {

    private static final String FILE = "feeds-validator/robustness.jsonl.gz";
    private static final Duration IN_TIME = Duration.ofSeconds(2);

    @Override
    public Goal goal() {
        return new Goal("feeds-odd", "odd feed documents, a result or a reason within 2 s", 0, 1, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        List<JsonNode> all = data.lines(FILE);
        int good = 0;
        int refused = 0;
        for (JsonNode one : all) {
            byte[] document = one.path("xml_latin1").asText().getBytes(StandardCharsets.ISO_8859_1);
            long start = System.nanoTime();
            List<JsonNode> lines = FeedDocuments.read(document, FeedContext.NONE);
            boolean isInTime = System.nanoTime() - start <= IN_TIME.toNanos();
            JsonNode report = lines.get(lines.size() - 1);
            boolean isTold = lines.size() > 1 || !report.path("reason").asText().isBlank();
            good += isInTime && isTold ? 1 : 0;
            refused += report.has("refused") ? 1 : 0;
        }
        return new Score(all.isEmpty() ? 0 : (double) good / all.size(), all.size(), refused + " are no feeds");
    }
}
