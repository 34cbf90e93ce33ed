package io.wirewatch.wire;

import io.wirewatch.model.Article;
import java.time.Instant;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/** An article as the flat JSON object of {@code docs/topics.md}. Reading is for our own records; see {@link ArticleReader}. */
final class ArticleSerde implements Serde<Article> {

    @Override
    @SuppressWarnings("NullAway") // Kafka's tombstones are null on both sides
    public Serializer<Article> serializer() {
        return (topic, article) -> article == null ? null : Json.bytes(ArticleJson.of(article));
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public Deserializer<Article> deserializer() {
        return (topic, bytes) ->
                bytes == null ? null : Json.read(bytes, ArticleJson.class).toArticle(Instant.EPOCH);
    }
}
