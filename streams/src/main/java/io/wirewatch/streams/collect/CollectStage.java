package io.wirewatch.streams.collect;

import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Contribution;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.alert.Watches;
import io.wirewatch.streams.fold.FoundLink;
import io.wirewatch.streams.fold.Posted;
import io.wirewatch.streams.pane.CellPartitioner;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.Outcome;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** Outcomes → {@code tagged} (the winners) and {@code contributions}; links → {@code texts} and {@code contributions}. */
public final class CollectStage {

    private final Topics topics;
    private final StoreKind kind;
    private final Duration flushEvery;
    private final Watches watches;
    private final Backlog backlog;

    /**
     * The stage over these topics; shares leave every {@code flushEvery}; these queries are asked of each article.
     *
     * @param backlog is told when old articles come
     */
    public CollectStage(Topics topics, StoreKind kind, Duration flushEvery, Watches watches, Backlog backlog) {
        this.backlog = backlog;
        this.watches = watches;
        this.topics = topics;
        this.kind = kind;
        this.flushEvery = flushEvery;
    }

    /**
     * Collects the outcomes of each partition.
     *
     * @return the texts of the versions that count, to be compared
     */
    public KStream<String, Posted> collect(KStream<byte[], Outcome> outcomes) {
        KStream<String, Collected> collected = outcomes.process(new Supplier(), Named.as(NodeNames.COLLECT_ARTICLES));
        writeWinners(collected);
        writeContributions(collected);
        return collected
                .filter((key, each) -> each instanceof Collected.Text, Named.as(NodeNames.KEEP_TEXTS))
                .mapValues(each -> ((Collected.Text) each).posted(), Named.as(NodeNames.TO_TEXT));
    }

    /** Puts what articles add under the texts they are copies of; links lie in the partitions of their articles. */
    public void relabel(KStream<String, FoundLink> links) {
        Topic<ArticleKey, FoldedArticle> texts = topics.texts();
        links.process(
                        () -> new CollectLinks(topics),
                        Named.as(NodeNames.COLLECT_LINKS),
                        NodeNames.ARTICLE_VERSIONS,
                        NodeNames.ARTICLE_LINKS,
                        NodeNames.HOUR_ARTICLES,
                        NodeNames.PANE_SHARES,
                        NodeNames.BOOK_SHARES)
                .to(texts.name(), Produced.with(texts.key(), texts.value()).withName(NodeNames.WRITE_TEXTS));
    }

    private void writeWinners(KStream<String, Collected> collected) {
        Topic<ArticleKey, TaggedArticle> tagged = topics.tagged();
        collected
                .filter((key, each) -> each instanceof Collected.Winner, Named.as(NodeNames.KEEP_WINNERS))
                .map(
                        (key, each) -> KeyValue.pair(ArticleKey.ofText(key), ((Collected.Winner) each).tagged()),
                        Named.as(NodeNames.TO_TAGGED))
                .to(tagged.name(), Produced.with(tagged.key(), tagged.value()).withName(NodeNames.WRITE_TAGGED));
    }

    private void writeContributions(KStream<String, Collected> collected) {
        Topic<String, Contribution> contributions = topics.contributions();
        collected
                .filter((key, each) -> each instanceof Collected.Sent, Named.as(NodeNames.KEEP_CONTRIBUTIONS))
                .mapValues(each -> ((Collected.Sent) each).contribution(), Named.as(NodeNames.TO_CONTRIBUTION))
                .to(
                        contributions.name(),
                        Produced.with(contributions.key(), contributions.value())
                                .withStreamPartitioner(CellPartitioner.ofContributions())
                                .withName(NodeNames.WRITE_CONTRIBUTIONS));
    }

    private final class Supplier implements ProcessorSupplier<byte[], Outcome, String, Collected> {
        @Override
        public Processor<byte[], Outcome, String, Collected> get() {
            return new CollectArticles(topics, flushEvery, watches, backlog);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    kind.of(NodeNames.ARTICLE_VERSIONS, new HeldArticleSerde(), 0),
                    kind.of(NodeNames.ARTICLE_LINKS, HeldLinks.class),
                    kind.of(NodeNames.HOUR_ARTICLES, new AddedTalliesSerde(), 0),
                    kind.ofTallies(NodeNames.PANE_SHARES).withLoggingDisabled(),
                    kind.ofTallies(NodeNames.BOOK_SHARES),
                    kind.ofNumbers(NodeNames.COLLECTED_HOURS));
        }
    }
}
