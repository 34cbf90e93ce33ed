package io.wirewatch.producer;

import io.wirewatch.model.ContentHash;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.LatestRows;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a source that ends, each item once: a run that is killed at any point is gone on with by the next one, here or on
 * another machine, from the position that was committed together with the last items.
 */
public final class ReplayPublisher {

    private static final int NAME_DIGITS = 16;

    private final Cluster cluster;
    private final Clock clock;

    /** Publishes to a cluster whose topics are there. */
    public ReplayPublisher(Cluster cluster, Clock clock) {
        this.cluster = cluster;
        this.clock = clock;
    }

    /** What to do with a source that was published before. */
    public enum Before {
        /** Go on where an earlier run was broken off; do nothing if it came to its end. */
        GO_ON,
        /** Publish everything again; the copies are counted as duplicates. */
        AGAIN
    }

    /**
     * What became of a replay.
     *
     * @param report of this run
     * @param before how far earlier runs had come; absent where this one began at the beginning
     */
    public record Replayed(PublishReport report, @Nullable CursorRow before) {

        /** How far earlier runs had come. */
        public Optional<CursorRow> earlier() {
            return Optional.ofNullable(before);
        }
    }

    /**
     * Publishes what a source has and earlier runs have not published; returns when it is committed.
     *
     * @param key who the source is; whoever replays the same at the same time takes over from the earlier one
     * @param progress told now and then, and once at the end, in the calling thread
     * @throws PublishException if Kafka does not take a unit, or another replay of the same has taken over
     */
    public Replayed publish(
            ArticleSource source,
            CursorRow.Key key,
            Before mode,
            PublishOptions options,
            Consumer<PublishProgress> progress) {
        String name = "replay-" + ContentHash.of(NAME_DIGITS, key.corpus(), key.feed(), key.address());
        try (TransactionalWriter writer = TransactionalWriter.open(cluster, name, clock)) {
            // Read after the writer was opened: whatever an earlier one had open is committed or taken back by now.
            CursorRow stored = mode == Before.AGAIN
                    ? null
                    : LatestRows.read(cluster, cluster.topics().cursors()).get(key);
            if (stored != null && stored.finished()) {
                PublishProgress nothing = new PublishProgress(0, 0, 0, 0, 0, Duration.ZERO);
                return new Replayed(new PublishReport(nothing, Map.of(), Map.of()), stored);
            }
            ResumableReplay replay = new ResumableReplay(
                    writer,
                    key,
                    stored,
                    options,
                    progress,
                    clock,
                    time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000));
            PublishProgress totals = replay.run(source);
            return new Replayed(new PublishReport(totals, replay.byReason(), writer.ends()), stored);
        }
    }
}
