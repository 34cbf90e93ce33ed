package io.wirewatch.streams;

import io.wirewatch.streams.account.AccountStage;
import io.wirewatch.streams.alert.AlertFinder;
import io.wirewatch.streams.alert.Watches;
import io.wirewatch.streams.collect.CollectStage;
import io.wirewatch.streams.fold.FoldStage;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.streams.tag.Outcome;
import io.wirewatch.streams.tag.TagStage;
import io.wirewatch.streams.tally.TallyStage;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;

/**
 * The pipeline on one screen.
 *
 * <pre>
 *                       fold ◀── text-prints
 *                        │             ▲
 *                   text-links         │
 *                        ▼             │
 *  articles ──▶ tag ──▶ collect ───────┴─▶ tagged, texts
 *                │          └─────▶ contributions ──▶ tally ──▶ actor-hours, actor-rolling,
 *                ▼                       ▲                      stance-hours, stance-rolling,
 *            rejected ──▶ account ───────┘                      pairs, publisher-hours, ledger,
 *                                                               alerts, progress
 * </pre>
 */
public final class MonitorTopology {

    private final TagStage tag;
    private final CollectStage collect;
    private final FoldStage fold;
    private final AccountStage account;
    private final TallyStage tally;

    /**
     * The topology with these settings and this tagger.
     *
     * @param printPartitions how many partitions {@code text-prints} has
     */
    public MonitorTopology(StreamsSettings settings, ContentTagger tagger, int printPartitions) {
        Backlog backlog = new Backlog();
        this.tag = new TagStage(settings.topics(), tagger, settings.limits());
        this.collect = new CollectStage(
                settings.topics(), settings.stores(), settings.flushEvery(), new Watches(settings.alerts()), backlog);
        this.fold = new FoldStage(
                settings.topics(), settings.stores(), settings.fold(), printPartitions, settings.flushEvery(), backlog);
        this.account = new AccountStage(settings.topics(), settings.stores(), settings.flushEvery(), backlog);
        this.tally = new TallyStage(
                settings.topics(),
                settings.stores(),
                settings.flushEvery(),
                new AlertFinder(settings.alerts()),
                backlog);
    }

    /** Builds it: each article is tagged, collected, folded with its reprints and tallied; each refusal is kept and accounted for. */
    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<byte[], Outcome> outcomes = tag.outcomesOf(builder);
        tag.writeRefused(outcomes);
        fold.post(collect.collect(outcomes));
        fold.fold(builder);
        collect.relabel(fold.links(builder));
        account.account(builder);
        Topology topology = builder.build();
        tally.tally(topology);
        return topology;
    }
}
