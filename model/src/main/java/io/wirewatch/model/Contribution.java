package io.wirewatch.model;

import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What travels from the partitions of articles to the partitions of cells: a share, or how far its sender has come. */
public sealed interface Contribution {

    /** The partition of an input topic it comes from. */
    Sender sender();

    /**
     * What the articles of one partition add to one pane, all of them together: a later share of the same sender and pane
     * replaces the earlier one, an empty one removes it.
     */
    record Share(Sender sender, Pane pane, Tally tally) implements Contribution {
        public Share {
            Objects.requireNonNull(sender, "sender");
            Objects.requireNonNull(pane, "pane");
            Objects.requireNonNull(tally, "tally");
        }
    }

    /**
     * Everything before offset {@code next} of the sender's partition has been sent before this. Goes to every partition.
     *
     * @param next the next offset the sender will read
     * @param latest for each corpus the start of the latest pane that holds a counted article of this partition
     */
    record Tick(Sender sender, long next, SortedMap<String, Instant> latest) implements Contribution {
        public Tick {
            Objects.requireNonNull(sender, "sender");
            latest = new TreeMap<>(latest);
        }
    }

    /**
     * A partition of an input topic.
     *
     * @param topic the topic's short name
     * @param partition its number
     */
    record Sender(String topic, int partition) {
        @Override
        public String toString() {
            return topic + "-" + partition;
        }
    }

    /** One function a case. */
    default <T> T fold(Function<Share, T> onShare, Function<Tick, T> onTick) {
        if (this instanceof Share share) {
            return onShare.apply(share);
        }
        return onTick.apply((Tick) this);
    }
}
