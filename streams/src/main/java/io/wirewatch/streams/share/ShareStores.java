package io.wirewatch.streams.share;

import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.Contribution.Share;
import io.wirewatch.model.Contribution.Tick;
import io.wirewatch.model.Tally;
import io.wirewatch.model.TallySum;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.streams.share.Positions.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The shares of one partition. What articles add grows on the heap, and is written and sent before each commit
 * ({@link AtCommit}); nothing is left to be sent behind it.
 */
public final class ShareStores {

    /** Shares that grow at once; beyond it they are sent before the commit, in its transaction. Some kB each. */
    private static final int GROWING_LIMIT = 20_000;

    private final Sender sender;
    private final KeyValueStore<String, Tally> shares;
    private final Map<String, TallySum> growing = new HashMap<>();
    private final Set<String> anew = new TreeSet<>();
    private final Positions positions = new Positions();

    /** The shares of one task, in this store. */
    public ShareStores(Sender sender, KeyValueStore<String, Tally> shares) {
        this.sender = sender;
        this.shares = shares;
    }

    /** Forgets what the store has from an earlier start, where it has no changelog. */
    public void clear() {
        List<String> panes = new ArrayList<>();
        try (KeyValueIterator<String, Tally> all = shares.all()) {
            all.forEachRemaining(share -> panes.add(share.key));
        }
        panes.forEach(shares::delete);
    }

    /** What was sent before this start. */
    public void restore(String pane, Tally share) {
        shares.put(pane, share);
    }

    /** Adds to the share of a pane. */
    public void add(String pane, Tally tally) {
        if (!anew.contains(pane)) {
            growing(pane).add(tally);
        }
    }

    /** Puts an article that lies in the share of a pane under another text. */
    public void relabel(String pane, String textId, String otherTextId) {
        if (!anew.contains(pane)) {
            growing(pane).relabel(textId, otherTextId);
        }
    }

    private TallySum growing(String pane) {
        return growing.computeIfAbsent(pane, any -> {
            Tally share = shares.get(pane);
            return share == null ? new TallySum() : new TallySum().add(share);
        });
    }

    /** Something in a pane was taken out or changed: its share is added up anew, once, before it is sent. */
    public void addUpAnew(String pane) {
        growing.remove(pane);
        anew.add(pane);
    }

    /** The panes whose shares have to be put before the next {@link #send}. */
    public List<String> panesToAddUp() {
        return new ArrayList<>(anew);
    }

    /** Replaces the share of a pane; an empty one removes it. */
    public void put(String pane, Tally share) {
        anew.remove(pane);
        growing.put(pane, new TallySum().add(share));
    }

    /** Everything before {@code next} of this input is in the shares. */
    public void advanceTo(Sender input, long next) {
        positions.advanceTo(input, next);
    }

    /** Whether so much waits that it should be sent now. */
    public boolean isFull() {
        return growing.size() + anew.size() > GROWING_LIMIT;
    }

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return positions.isEmpty() && growing.isEmpty() && anew.isEmpty();
    }

    /** Hands over every share that changed. */
    public void send(Consumer<Share> onShare) {
        growing.forEach((pane, sum) -> {
            Tally share = sum.toTally();
            shares.put(pane, share.isEmpty() ? null : share);
            onShare.accept(new Share(sender, PaneText.paneOf(pane), share));
        });
        growing.clear();
    }

    /** Hands over a tick for each input that was read further; to be called behind {@link #send}. */
    public void tick(Consumer<Tick> onTick, Supplier<SortedMap<String, Instant>> latest) {
        for (Position position : positions.take()) {
            // one input alone tells the clock: another that falls silent would hold on to an hour that was taken back
            SortedMap<String, Instant> hours = position.sender().equals(sender) ? latest.get() : new TreeMap<>();
            onTick.accept(new Tick(position.sender(), position.next(), hours));
        }
    }
}
