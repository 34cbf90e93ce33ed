package io.wirewatch.producer.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One request at a time for each host, with a pause between two. Thread-safe. */
final class HostTurns {

    private final Map<String, Turn> turns = new HashMap<>();
    private final Ticker ticker;

    HostTurns(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Time, and how to let it pass. */
    interface Ticker {

        /** The system's. */
        Ticker SYSTEM = new Ticker() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void await(Object monitor, long nanos) throws InterruptedException {
                long millis = nanos / 1_000_000;
                monitor.wait(millis, (int) (nanos % 1_000_000));
            }
        };

        long nanos();

        /** Waits on a monitor that the caller holds, at most this long; 0 for ever. */
        void await(Object monitor, long nanos) throws InterruptedException;
    }

    private static final class Turn {
        private boolean isTaken;
        private int waiting;
        private long freeAt;
    }

    /**
     * Waits for this host's turn.
     *
     * @param limit how long at most
     * @return whether it is ours now; the caller gives it back with {@link #leave}
     */
    synchronized boolean enter(String host, Duration limit) throws InterruptedException {
        long deadline = ticker.nanos() + limit.toNanos();
        Turn turn = turns.computeIfAbsent(host, key -> new Turn());
        turn.waiting++;
        try {
            long now = ticker.nanos();
            while (turn.isTaken || turn.freeAt - now > 0) {
                long left = deadline - now;
                if (left <= 0) {
                    return false;
                }
                ticker.await(this, turn.isTaken ? left : Math.min(left, turn.freeAt - now));
                now = ticker.nanos();
            }
            turn.isTaken = true;
            return true;
        } finally {
            turn.waiting--;
        }
    }

    /** Gives the turn back; the next one begins after a pause. */
    synchronized void leave(String host, Duration pause) {
        long now = ticker.nanos();
        Turn turn = turns.get(host);
        if (turn != null) {
            turn.isTaken = false;
            turn.freeAt = now + pause.toNanos();
        }
        // Hosts are forgotten once their pause is over, or a year of links would be remembered.
        turns.values().removeIf(other -> !other.isTaken && other.waiting == 0 && other.freeAt - now <= 0);
        notifyAll();
    }
}
