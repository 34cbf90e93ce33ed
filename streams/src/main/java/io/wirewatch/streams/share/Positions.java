package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a task has read in each of its inputs since it last told. On the heap: it is told before each commit, so what Kafka knows
 * as read has been told.
 */
public final class Positions {

    private final SortedMap<String, Position> ahead = new TreeMap<>();

    /**
     * A place in an input.
     *
     * @param sender the partition of the input
     * @param next everything before this offset
     */
    public record Position(Sender sender, long next) {}

    /** Everything before {@code next} was read. */
    public void advanceTo(Sender sender, long next) {
        ahead.put(sender.toString(), new Position(sender, next));
    }

    /** Whether nothing was read since {@link #take}. */
    public boolean isEmpty() {
        return ahead.isEmpty();
    }

    /** The inputs that were read further, with how far; they count as told from now on. */
    public List<Position> take() {
        List<Position> taken = new ArrayList<>(ahead.values());
        ahead.clear();
        return taken;
    }
}
