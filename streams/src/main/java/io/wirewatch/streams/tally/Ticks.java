package io.wirewatch.streams.tally;

import io.wirewatch.model.Contribution.Tick;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The latest tick of each sender, and which of them have not been told of; after a start all of them are told of once more. */
final class Ticks {

    private final Map<String, Tick> latest = new TreeMap<>();
    private final Set<String> untold = new TreeSet<>();

    Ticks(Collection<Tick> known) {
        known.forEach(this::put);
    }

    void put(Tick tick) {
        String sender = tick.sender().toString();
        latest.put(sender, tick);
        untold.add(sender);
    }

    Collection<Tick> all() {
        return latest.values();
    }

    /** Whether there is one to be told of. */
    boolean isNews() {
        return !untold.isEmpty();
    }

    /** Hands over what has not been told of. */
    void tell(Consumer<Tick> onTick) {
        for (String sender : untold) {
            Tick tick = latest.get(sender);
            if (tick != null) {
                onTick.accept(tick);
            }
        }
        untold.clear();
    }
}
