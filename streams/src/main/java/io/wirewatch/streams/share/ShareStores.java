package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Tally;
import io.wirewatch.streams.pane.PaneText;
import java.time.Instant;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The shares of one partition, which of them have not been sent since they changed, and how far the partition was read. All of it in
 * stores: what is not sent yet survives a crash.
 */
public final class ShareStores {

    private static final String NEXT = "next";
    private static final String SENT = "sent";

    private final Sender sender;
    private final KeyValueStore<String, Tally> shares;
    private final PendingKeys pending;
    private final KeyValueStore<String, Long> offsets;

    /** The stores of one task. */
    public ShareStores(
            Sender sender,
            KeyValueStore<String, Tally> shares,
            KeyValueStore<String, Long> pending,
            KeyValueStore<String, Long> offsets) {
        this.sender = sender;
        this.shares = shares;
        this.pending = new PendingKeys(pending);
        this.offsets = offsets;
    }

    /** Adds to the share of a pane. */
    public void add(String pane, Tally tally) {
        Tally share = shares.get(pane);
        put(pane, share == null ? tally : share.plus(tally));
    }

    /** Replaces the share of a pane; an empty one removes it. */
    public void put(String pane, Tally share) {
        shares.put(pane, share.isEmpty() ? null : share);
        pending.add(pane);
    }

    /** Everything before {@code next} is in the shares. */
    public void advanceTo(long next) {
        offsets.put(NEXT, next);
    }

    /** Whether something changed, or was read, since the last {@link #send}. */
    boolean isBehind() {
        return position(NEXT) != position(SENT);
    }

    /**
     * Hands over every share that changed, then the tick, if there is anything new.
     *
     * @return whether there was
     */
    public boolean send(Consumer<Share> onShare, Consumer<Tick> onTick, Supplier<SortedMap<String, Instant>> latest) {
        if (!isBehind()) {
            return false;
        }
        for (String pane : pending.all()) {
            Tally share = shares.get(pane);
            onShare.accept(new Share(sender, PaneText.paneOf(pane), share == null ? Tally.EMPTY : share));
            pending.remove(pane);
        }
        long next = position(NEXT);
        onTick.accept(new Tick(sender, next, latest.get()));
        offsets.put(SENT, next);
        return true;
    }

    private long position(String name) {
        Long position = offsets.get(name);
        return position == null ? 0 : position;
    }
}
