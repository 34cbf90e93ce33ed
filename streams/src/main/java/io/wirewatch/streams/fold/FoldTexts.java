package io.wirewatch.streams.fold;

import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.streams.NodeNames;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.reprint.PostedText;
import io.wirewatch.streams.reprint.Reprint;
import io.wirewatch.streams.reprint.ReprintIndex;
import io.wirewatch.streams.share.AtCommit;
import io.wirewatch.streams.share.Backlog;
import io.wirewatch.streams.share.Positions;
import io.wirewatch.streams.share.Positions.Position;
import io.wirewatch.streams.share.Rhythm;
import io.wirewatch.wire.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Prints in; links and progress out. One instance a partition of {@code text-prints}. */
final class FoldTexts extends ContextualProcessor<String, PostedText, String, Folded> {

    /** Prints between two flushes. */
    private static final int BUSY_RECORDS = 50;

    private final Rhythm rhythm;
    private final Topics topics;
    private final FoldRule rule;
    private final int partitions;
    private final Duration flushEvery;

    private KeyValueStore<String, PostedText> posted;
    private KeyValueStore<String, Reprint> told;
    private Positions positions;
    private ReprintIndex index;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else
    FoldTexts(Topics topics, FoldRule rule, int partitions, Duration flushEvery, Backlog backlog) {
        this.rhythm = new Rhythm(BUSY_RECORDS, System::nanoTime, backlog);
        this.topics = topics;
        this.rule = rule;
        this.partitions = partitions;
        this.flushEvery = flushEvery;
    }

    @Override
    public void init(ProcessorContext<String, Folded> context) {
        super.init(context);
        posted = context.getStateStore(NodeNames.POSTED_TEXTS);
        told = context.getStateStore(NodeNames.TOLD_REPRINTS);
        positions = new Positions();
        int own = context.taskId().partition();
        index = new ReprintIndex(rule, key -> PrintPartitioner.partition(key, partitions) == own, posted::get);
        try (KeyValueIterator<String, PostedText> all = posted.all()) {
            all.forEachRemaining(entry -> index.add(entry.value));
        }
        AtCommit.run(context, List.of(NodeNames.POSTED_TEXTS, NodeNames.TOLD_REPRINTS), this::pass);
        context.schedule(flushEvery, PunctuationType.WALL_CLOCK_TIME, this::beat);
    }

    @Override
    public void process(Record<String, PostedText> record) {
        rhythm.record(record.timestamp());
        PostedText text = record.value();
        PostedText before = posted.get(record.key());
        if (!text.equals(before)) {
            Set<String> affected = new TreeSet<>();
            if (before != null) {
                affected.addAll(index.remove(before));
            }
            boolean isOurs = index.concerns(text);
            posted.put(record.key(), isOurs ? text : null);
            if (isOurs) {
                affected.addAll(index.add(text));
            }
            affected.forEach(article -> tell(article, text, record.timestamp()));
        }
        var at = context().recordMetadata().orElseThrow();
        positions.advanceTo(new Sender(topics.shortName(at.topic()), at.partition()), at.offset() + 1);
    }

    /** Says what an article is a reprint of, if that is news. */
    private void tell(String article, PostedText cause, long timestamp) {
        PostedText text = posted.get(article);
        @Nullable Reprint now = text == null ? null : index.find(text).orElse(null);
        if (!Objects.equals(now, told.get(article))) {
            told.put(article, now);
            int home = text == null ? cause.home() : text.home();
            FoundLink link = new FoundLink(article, home, context().taskId().partition(), now);
            context().forward(new Record<>(link.key(), new Folded.Found(link), timestamp));
        }
    }

    private void beat(long now) {
        if (rhythm.isTime(now) && !positions.isEmpty()) {
            context().commit();
        }
    }

    /** Links have left already: progress is told behind them. */
    private void pass() {
        if (positions.isEmpty()) {
            return;
        }
        long now = context().currentSystemTimeMs();
        rhythm.begin(now);
        for (Position position : positions.take()) {
            int own = context().taskId().partition();
            ProgressRow row = new ProgressRow(position.sender(), own, position.next());
            context().forward(new Record<>("progress", new Folded.Come(row), now));
        }
        rhythm.done();
    }
}
