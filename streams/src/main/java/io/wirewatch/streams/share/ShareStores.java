package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Tally;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.Positions.Position;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The shares of one partition, which of them have not been sent since they changed, and how far the partition was read. All of it in
 * stores: what is not sent yet survives a crash.
 */
public final class ShareStores {

    private final Sender sender;
    private final KeyValueStore<String, Tally> shares;
    private final PendingKeys pending;
    private final Positions positions;

    /** The stores of one task. */
    public ShareStores(
            Sender sender,
            KeyValueStore<String, Tally> shares,
            KeyValueStore<String, Long> pending,
            KeyValueStore<String, Long> offsets) {
        this.sender = sender;
        this.shares = shares;
        this.pending = new PendingKeys(pending);
        this.positions = new Positions(offsets);
    }

    /** Adds to the share of a pane. */
    public void add(String pane, Tally tally) {
        if (!pending.isAnew(pane)) {
            Tally share = shares.get(pane);
            put(pane, share == null ? tally : share.plus(tally));
        }
    }

    /** Something in a pane was taken out or changed: its share is added up anew, once, before it is sent. */
    public void addUpAnew(String pane) {
        pending.addAnew(pane);
    }

    /** The panes whose shares have to be added up anew before the next {@link #send}. */
    public List<String> panesToAddUp() {
        return pending.allAnew();
    }

    /** Replaces the share of a pane; an empty one removes it. */
    public void put(String pane, Tally share) {
        shares.put(pane, share.isEmpty() ? null : share);
        pending.add(pane);
    }

    /** Everything before {@code next} of this input is in the shares. */
    public void advanceTo(Sender input, long next) {
        positions.advanceTo(input, next);
    }

    /**
     * Hands over every share that changed, then a tick an input that was read further, if there is anything new.
     *
     * @return whether there was
     */
    public boolean send(Consumer<Share> onShare, Consumer<Tick> onTick, Supplier<SortedMap<String, Instant>> latest) {
        List<Position> ahead = positions.ahead();
        if (ahead.isEmpty()) {
            return false;
        }
        for (String pane : pending.all()) {
            Tally share = shares.get(pane);
            onShare.accept(new Share(sender, PaneText.paneOf(pane), share == null ? Tally.EMPTY : share));
            pending.remove(pane);
        }
        for (Position position : ahead) {
            // one input alone tells the clock: another that falls silent would hold on to an hour that was taken back
            SortedMap<String, Instant> hours = position.sender().equals(sender) ? latest.get() : new TreeMap<>();
            onTick.accept(new Tick(position.sender(), position.next(), hours));
            positions.told(position);
        }
        return true;
    }
}
