package io.wirewatch.app.run;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped in the other order. For one thread. */
final class Parts implements AutoCloseable {

    private final Deque<Runnable> stops = new ArrayDeque<>();

    /** Remembers how to stop what was just started. */
    void add(Runnable stop) {
        stops.push(stop);
    }

    /** Stops everything; a part that fails to stop does not keep the next from it, and the first failure is thrown at the end. */
    @Override
    public void close() {
        while (!stops.isEmpty()) {
            Runnable stop = stops.pop();
            try {
                stop.run();
            } finally {
                close();
            }
        }
    }
}
