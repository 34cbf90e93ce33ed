package io.wirewatch.producer.source;

import io.wirewatch.model.Article;
import io.wirewatch.model.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads a source to its end, for tests. */
final class Read {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private Read() {}

    static List<Fetched> all(ArticleSource source, Cursor from) {
        try (source) {
            List<Fetched> all = new ArrayList<>();
            Batch batch = source.poll(from);
            all.addAll(batch.items());
            while (!batch.isLast()) {
                batch = source.poll(batch.next());
                all.addAll(batch.items());
            }
            return all;
        }
    }

    static List<Article> articles(List<Fetched> fetched) {
        return fetched.stream()
                .filter(Fetched.Found.class::isInstance)
                .map(item -> ((Fetched.Found) item).article())
                .toList();
    }

    static List<Rejected> refusals(List<Fetched> fetched) {
        return fetched.stream()
                .filter(Fetched.Refused.class::isInstance)
                .map(item -> ((Fetched.Refused) item).rejected())
                .toList();
    }
}
