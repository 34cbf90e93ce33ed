package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The latest tick of each sender, and which of them have been told of. */
final class TickStore {

    private final KeyValueStore<String, HeldTick> store;

    TickStore(KeyValueStore<String, HeldTick> store) {
        this.store = store;
    }

    /**
     * A tick.
     *
     * @param tick the latest of its sender
     * @param told whether progress was written for it
     */
    record HeldTick(Tick tick, boolean told) {}

    void put(Tick tick) {
        store.put(tick.sender().toString(), new HeldTick(tick, false));
    }

    List<Tick> all() {
        return held().stream().map(HeldTick::tick).toList();
    }

    /**
     * Hands over the ticks that have not been told of, and remembers that they have.
     *
     * @return whether there were any
     */
    boolean reached(Consumer<Tick> onTick) {
        boolean isAny = false;
        for (HeldTick held : held()) {
            if (!held.told()) {
                onTick.accept(held.tick());
                store.put(held.tick().sender().toString(), new HeldTick(held.tick(), true));
                isAny = true;
            }
        }
        return isAny;
    }

    private List<HeldTick> held() {
        List<HeldTick> held = new ArrayList<>();
        try (KeyValueIterator<String, HeldTick> all = store.all()) {
            all.forEachRemaining(entry -> held.add(entry.value));
        }
        return held;
    }
}
