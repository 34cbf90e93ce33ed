package io.wirewatch.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.producer.feed.FeedContext;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of feeds (OPML): the share in which every feed is found, among those whose number is known. */
final class FeedLists implements Measure {

    private static final String FILE = "feeds-opml/opml.jsonl.gz";

    @Override
    public Goal goal() {
        return new Goal("feed-lists", "lists of feeds, OPML, every feed found", 0, 1, "–");
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Score run(EvalData data, Filters filters) {
        int known = 0;
        int right = 0;
        int found = 0;
        for (JsonNode one : data.lines(FILE)) {
            byte[] document = one.path("opml").asText().getBytes(StandardCharsets.UTF_8);
            long feeds = FeedDocuments.read(document, FeedContext.NONE).stream()
                    .filter(line -> line.path("kind").asText().equals("entry"))
                    .count();
            found += (int) feeds;
            if (one.path("feeds").isInt()) {
                known++;
                right += one.path("feeds").asLong() == feeds ? 1 : 0;
            }
        }
        return new Score(known == 0 ? 0 : (double) right / known, known, found + " feeds");
    }
}
