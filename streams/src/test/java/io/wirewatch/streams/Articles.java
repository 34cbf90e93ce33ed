package io.wirewatch.streams;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import java.time.Instant;

/** Articles for tests; {@code with...} return copies. */
public record Articles(
        String id, String corpus, String feed, String publisher, String text, Instant published, Instant revised) {

    public static final Instant COLLECTED = Instant.parse("2020-12-01T00:00:00Z");

    /** An article of the corpus {@code test}, revised when it was published. */
    public static Articles article(String id, String published, String text) {
        Instant at = Instant.parse(published);
        return new Articles(id, "test", "feed-1", "The Post", text, at, at);
    }

    public Articles withPublisher(String other) {
        return new Articles(id, corpus, feed, other, text, published, revised);
    }

    public Articles withCorpus(String other) {
        return new Articles(id, other, feed, publisher, text, published, revised);
    }

    public Articles withFeed(String other) {
        return new Articles(id, corpus, other, publisher, text, published, revised);
    }

    public Articles withText(String other) {
        return new Articles(id, corpus, feed, publisher, other, published, revised);
    }

    public Articles withPublished(String other) {
        return new Articles(id, corpus, feed, publisher, text, Instant.parse(other), revised);
    }

    public Articles revised(String at) {
        return new Articles(id, corpus, feed, publisher, text, published, Instant.parse(at));
    }

    public Article build() {
        return Article.of(
                new ArticleId(id),
                Content.of("", text),
                new Publication(published, Precision.INSTANT, "test"),
                new Provenance(new Origin(corpus, feed, "test:" + id), null, publisher, publisher, revised, COLLECTED));
    }
}
