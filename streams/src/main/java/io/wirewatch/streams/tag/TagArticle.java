package io.wirewatch.streams.tag;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Puts {@link ArticleTagging} to each record, with where the record stands. */
final class TagArticle extends ContextualFixedKeyProcessor<byte[], byte[], Outcome> {

    private final ArticleTagging tagging;

    TagArticle(ArticleTagging tagging) {
        this.tagging = tagging;
    }

    @Override
    public void process(FixedKeyRecord<byte[], byte[]> record) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        Arrival arrival = new Arrival(
                at.topic(), at.partition(), at.offset(), Instant.ofEpochMilli(Math.max(0, record.timestamp())));
        context().forward(record.withValue(tagging.outcomeOf(record.value(), arrival)));
    }
}
