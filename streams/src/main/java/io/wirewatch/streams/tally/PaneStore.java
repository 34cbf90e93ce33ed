package io.wirewatch.streams.tally;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Table;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.streams.pane.PaneText;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The latest share of each sender and pane, and their sums. */
final class PaneStore {

    private final KeyValueStore<String, Tally> shares;
    private final KeyValueStore<String, Tally> panes;

    PaneStore(KeyValueStore<String, Tally> shares, KeyValueStore<String, Tally> panes) {
        this.shares = shares;
        this.panes = panes;
    }

    /** Replaces the sender's share. */
    void put(Share share) {
        String key = PaneText.member(PaneText.of(share.pane()), share.sender().toString());
        shares.put(key, share.tally().isEmpty() ? null : share.tally());
    }

    /** Adds up the shares of a pane and remembers the sum. */
    Tally addUp(String pane) {
        TallySum sum = new TallySum();
        try (KeyValueIterator<String, Tally> members =
                shares.prefixScan(PaneText.membersOf(pane), new StringSerializer())) {
            members.forEachRemaining(member -> sum.add(member.value));
        }
        Tally tally = sum.toTally();
        panes.put(pane, tally.isEmpty() ? null : tally);
        return tally;
    }

    /** Hands over the panes of a cell, by hour. */
    void panesOf(Cell cell, BiConsumer<String, Tally> onPane) {
        scan(PaneText.panesOf(cell), onPane);
    }

    /** Hands over all panes of a table and corpus, cell by cell. */
    void panesOf(Table table, String corpus, BiConsumer<String, Tally> onPane) {
        scan(PaneText.corpusPrefix(table, corpus), onPane);
    }

    private void scan(String prefix, BiConsumer<String, Tally> onPane) {
        try (KeyValueIterator<String, Tally> found = panes.prefixScan(prefix, new StringSerializer())) {
            found.forEachRemaining(pane -> onPane.accept(pane.key, pane.value));
        }
    }
}
