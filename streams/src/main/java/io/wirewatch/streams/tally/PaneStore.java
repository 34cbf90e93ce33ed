package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.ContributionKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The latest share of each sender and pane, as records of {@code contributions}; a pane is their sum. */
final class PaneStore {

    private static final String TOPIC = "contributions";

    private final KeyValueStore<String, byte[]> records;
    private final Deserializer<Contribution> deserializer;

    PaneStore(KeyValueStore<String, byte[]> records, Deserializer<Contribution> deserializer) {
        this.records = records;
        this.deserializer = deserializer;
    }

    /** Replaces a share or a tick of a sender. */
    void put(String key, byte[] contribution) {
        records.put(key, contribution);
    }

    Contribution contribution(byte[] bytes) {
        return deserializer.deserialize(TOPIC, bytes);
    }

    /** The ticks of all senders. */
    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        scan(ContributionKey.TICKS, (key, bytes) -> contribution(bytes).fold(share -> share, tick -> {
            ticks.add(tick);
            return tick;
        }));
        return ticks;
    }

    /** Adds up the shares of a pane. */
    Tally sum(String pane) {
        TallySum sum = new TallySum();
        scan(PaneText.membersOf(pane), (key, bytes) -> sum.add(tallyOf(bytes)));
        return sum.toTally();
    }

    /** Hands over every share of every pane of a cell, by hour. */
    void sharesOf(String cell, BiConsumer<Instant, Tally> onShare) {
        scan(
                PaneText.panesOf(cell),
                (key, bytes) -> onShare.accept(PaneText.hourOf(PaneText.paneIn(key)), tallyOf(bytes)));
    }

    /** The texts of all cells that start with this. */
    Set<String> cells(String prefix) {
        Set<String> cells = new TreeSet<>();
        scan(prefix, (key, bytes) -> cells.add(PaneText.cellIn(PaneText.paneIn(key))));
        return cells;
    }

    /** The texts of all panes that start with this. */
    Set<String> panes(String prefix) {
        Set<String> panes = new TreeSet<>();
        scan(prefix, (key, bytes) -> panes.add(PaneText.paneIn(key)));
        return panes;
    }

    private Tally tallyOf(byte[] bytes) {
        return contribution(bytes).fold(share -> share.tally(), tick -> Tally.EMPTY);
    }

    private void scan(String prefix, BiConsumer<String, byte[]> onRecord) {
        try (KeyValueIterator<String, byte[]> found = records.prefixScan(prefix, new StringSerializer())) {
            found.forEachRemaining(record -> onRecord.accept(record.key, record.value));
        }
    }
}
