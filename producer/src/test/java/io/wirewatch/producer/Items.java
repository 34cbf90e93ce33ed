package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.producer.source.Fetched;
import java.time.Instant;

/** What a source may deliver, for tests. Each item is said to have taken ten bytes. */
final class Items {

    static final Instant COLLECTED = Instant.parse("2026-11-21T11:00:00Z");
    private static final Origin ORIGIN = new Origin("news", "news", "news/a.txt");

    private Items() {}

    static Article article(String title, String published) {
        Instant at = Instant.parse(published);
        return Article.of(
                ArticleId.ofContent(title, "Some text."),
                Content.of(title, "Some text."),
                new Publication(at, Precision.INSTANT, "test"),
                new Provenance(ORIGIN, null, "news", "news", at, COLLECTED));
    }

    static Fetched found(Article article) {
        return new Fetched.Found(article, 10);
    }

    static Fetched refused(RejectReason reason) {
        return new Fetched.Refused(new Rejected(ORIGIN, Stage.PRODUCE, reason, "no news", null, COLLECTED, null), 10);
    }
}
