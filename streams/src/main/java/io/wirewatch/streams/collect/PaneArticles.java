package io.wirewatch.streams.collect;

import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.streams.pane.PaneText;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What each counted article of this partition adds to each pane, so that a pane can be added up anew without one of them. */
final class PaneArticles {

    private final KeyValueStore<String, Tally> store;

    PaneArticles(KeyValueStore<String, Tally> store) {
        this.store = store;
    }

    void put(String pane, String article, Tally tally) {
        store.put(PaneText.member(pane, article), tally);
    }

    void remove(String pane, String article) {
        store.delete(PaneText.member(pane, article));
    }

    Tally sum(String pane) {
        TallySum sum = new TallySum();
        try (KeyValueIterator<String, Tally> members =
                store.prefixScan(PaneText.membersOf(pane), new StringSerializer())) {
            members.forEachRemaining(member -> sum.add(member.value));
        }
        return sum.toTally();
    }
}
