package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.streams.pane.PaneText;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The latest share of each sender and pane; a pane is their sum. */
final class PaneStore {

    private final KeyValueStore<String, Tally> shares;

    PaneStore(KeyValueStore<String, Tally> shares) {
        this.shares = shares;
    }

    /** Replaces the sender's share. */
    void put(String pane, Share share) {
        String key = PaneText.member(pane, share.sender().toString());
        shares.put(key, share.tally().isEmpty() ? null : share.tally());
    }

    /** Adds up the shares of a pane. */
    Tally sum(String pane) {
        TallySum sum = new TallySum();
        scan(PaneText.membersOf(pane), (key, tally) -> sum.add(tally));
        return sum.toTally();
    }

    /** Hands over every share of every pane of a cell, by hour. */
    void sharesOf(String cell, BiConsumer<Instant, Tally> onShare) {
        scan(PaneText.panesOf(cell), (key, tally) -> onShare.accept(PaneText.hourOf(PaneText.paneIn(key)), tally));
    }

    private void scan(String prefix, BiConsumer<String, Tally> onShare) {
        try (KeyValueIterator<String, Tally> found = shares.prefixScan(prefix, new StringSerializer())) {
            found.forEachRemaining(share -> onShare.accept(share.key, share.value));
        }
    }
}
