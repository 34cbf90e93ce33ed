package io.wirewatch.streams.tag;

import io.wirewatch.model.Rejected;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** {@code articles} → outcomes; refusals → {@code rejected}. */
public final class TagStage {

    private final Topics topics;
    private final ArticleTagging tagging;

    /** The stage over these topics, with this tagger and these limits. */
    public TagStage(Topics topics, ContentTagger tagger, ArticleLimits limits) {
        this.topics = topics;
        this.tagging = new ArticleTagging(tagger, limits);
    }

    /** One outcome for each record of {@code articles}, in its order; the bytes are read here, so nothing can be undecodable. */
    public KStream<byte[], Outcome> outcomesOf(StreamsBuilder builder) {
        return builder.stream(
                        topics.articles().name(),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest())
                                .withName(NodeNames.READ_ARTICLES))
                .processValues(() -> new TagArticle(tagging), Named.as(NodeNames.TAG_ARTICLE));
    }

    /** Keeps the refusals among the outcomes. */
    public void writeRefused(KStream<byte[], Outcome> outcomes) {
        Topic<String, Rejected> rejected = topics.rejected();
        outcomes.filter((key, outcome) -> outcome instanceof Outcome.Refused, Named.as(NodeNames.KEEP_REFUSED))
                .map((key, outcome) -> keyed(((Outcome.Refused) outcome).rejected()), Named.as(NodeNames.KEY_BY_FEED))
                .to(
                        rejected.name(),
                        Produced.with(rejected.key(), rejected.value()).withName(NodeNames.WRITE_REJECTED));
    }

    private static KeyValue<String, Rejected> keyed(Rejected rejected) {
        return KeyValue.pair(rejected.origin().feed(), rejected);
    }
}
