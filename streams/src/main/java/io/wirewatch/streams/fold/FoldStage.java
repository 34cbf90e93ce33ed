package io.wirewatch.streams.fold;

import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.reprint.PostedText;
import io.wirewatch.streams.reprint.Reprint;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.wire.JsonSerde;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** {@code text-prints} → {@code text-links}: who is a reprint of whom. */
public final class FoldStage {

    /** Hubs are looked at again and again. */
    private static final int RECENT_PRINTS = 5000;

    private final Topics topics;
    private final StoreKind kind;
    private final FoldRule rule;
    private final int partitions;
    private final Duration flushEvery;
    private final Backlog backlog;

    /**
     * The stage over these topics.
     *
     * @param partitions how many partitions {@code text-prints} has
     */
    public FoldStage(
            Topics topics, StoreKind kind, FoldRule rule, int partitions, Duration flushEvery, Backlog backlog) {
        this.backlog = backlog;
        this.topics = topics;
        this.kind = kind;
        this.rule = rule;
        this.partitions = partitions;
        this.flushEvery = flushEvery;
    }

    /**
     * Sends texts to where their likes are. A first text of an article goes where its keys are; one that replaces another goes
     * everywhere, as nobody remembers where the keys of the other were.
     */
    public void post(KStream<String, Posted> texts) {
        texts.filterNot((key, posted) -> posted.isReplacing(), Named.as(NodeNames.KEEP_FIRST_PRINTS))
                .mapValues(Posted::text, Named.as(NodeNames.TO_FIRST_PRINT))
                .to(topics.textPrints().name(), prints(NodeNames.WRITE_FIRST_PRINTS, PrintPartitioner.byKeys()));
        texts.filter((key, posted) -> posted.isReplacing(), Named.as(NodeNames.KEEP_LATER_PRINTS))
                .mapValues(Posted::text, Named.as(NodeNames.TO_LATER_PRINT))
                .to(topics.textPrints().name(), prints(NodeNames.WRITE_LATER_PRINTS, PrintPartitioner.everywhere()));
    }

    private Produced<String, PostedText> prints(String name, StreamPartitioner<String, PostedText> partitioner) {
        Serde<PostedText> values = new PostedTextSerde();
        return Produced.with(topics.textPrints().key(), values)
                .withStreamPartitioner(partitioner)
                .withName(name);
    }

    /** The links that come back, in the partitions of the articles they are about. */
    public KStream<String, FoundLink> links(StreamsBuilder builder) {
        Topic<String, byte[]> links = topics.textLinks();
        return builder.stream(
                links.name(),
                Consumed.with(links.key(), linkSerde())
                        .withOffsetResetPolicy(AutoOffsetReset.earliest())
                        .withName(NodeNames.READ_LINKS));
    }

    /** Finds out who is a reprint of whom. */
    public void fold(StreamsBuilder builder) {
        Topic<String, byte[]> prints = topics.textPrints();
        KStream<String, Folded> folded = builder.stream(
                        prints.name(),
                        Consumed.<String, PostedText>with(prints.key(), new PostedTextSerde())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest())
                                .withName(NodeNames.READ_PRINTS))
                .process(new Supplier(), Named.as(NodeNames.FOLD_TEXTS));
        folded.filter((key, each) -> each instanceof Folded.Found, Named.as(NodeNames.KEEP_LINKS))
                .mapValues(each -> ((Folded.Found) each).link(), Named.as(NodeNames.TO_LINK))
                .to(
                        topics.textLinks().name(),
                        Produced.with(topics.textLinks().key(), linkSerde())
                                .withStreamPartitioner(PrintPartitioner.ofLinks())
                                .withName(NodeNames.WRITE_LINKS));
        Topic<ProgressRow.Key, ProgressRow> progress = topics.progress();
        folded.filter((key, each) -> each instanceof Folded.Come, Named.as(NodeNames.KEEP_FOLD_PROGRESS))
                .map((key, each) -> told(each), Named.as(NodeNames.TO_FOLD_PROGRESS))
                .to(
                        progress.name(),
                        Produced.with(progress.key(), progress.value()).withName(NodeNames.WRITE_FOLD_PROGRESS));
    }

    private static Serde<FoundLink> linkSerde() {
        return JsonSerde.of(FoundLink.class);
    }

    private static KeyValue<ProgressRow.Key, ProgressRow> told(Folded folded) {
        ProgressRow row = ((Folded.Come) folded).row();
        return KeyValue.pair(row.key(), row);
    }

    private final class Supplier implements ProcessorSupplier<String, PostedText, String, Folded> {
        @Override
        public Processor<String, PostedText, String, Folded> get() {
            return new FoldTexts(topics, rule, partitions, flushEvery, backlog);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    kind.of(NodeNames.POSTED_TEXTS, new PostedTextSerde(), RECENT_PRINTS),
                    kind.of(NodeNames.TOLD_REPRINTS, Reprint.class));
        }
    }
}
