package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution.Sender;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** How far a task has read in each of its inputs, and how far it has told of it: in a store, so that both survive a crash. */
public final class Positions {

    private static final String READ = "read ";
    private static final String TOLD = "told ";

    private final KeyValueStore<String, Long> store;

    /** The positions that live in this store. */
    public Positions(KeyValueStore<String, Long> store) {
        this.store = store;
    }

    /**
     * A place in an input.
     *
     * @param sender the partition of the input
     * @param next everything before this offset
     */
    public record Position(Sender sender, long next) {}

    /** Everything before {@code next} was read. */
    public void advanceTo(Sender sender, long next) {
        store.put(READ + sender, next);
    }

    /** The inputs that were read further than was told, with how far. */
    public List<Position> ahead() {
        List<Position> ahead = new ArrayList<>();
        try (KeyValueIterator<String, Long> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<String, Long> entry = all.next();
                if (entry.key.startsWith(READ)) {
                    ahead.add(new Position(senderOf(entry.key), entry.value));
                }
            }
        }
        ahead.removeIf(read -> Long.valueOf(read.next()).equals(store.get(TOLD + read.sender())));
        return ahead;
    }

    /** It was told that everything before this position was read. */
    public void told(Position position) {
        store.put(TOLD + position.sender(), position.next());
    }

    private static Sender senderOf(String key) {
        int number = key.lastIndexOf('-');
        return new Sender(key.substring(READ.length(), number), Integer.parseInt(key.substring(number + 1)));
    }
}
