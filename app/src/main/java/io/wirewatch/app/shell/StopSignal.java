package io.wirewatch.app.shell;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The request to end, made by Ctrl-C or SIGTERM. Raised once, never taken back. Thread-safe.
 *
 * <p>A command that runs until it is told to stop waits here; a command that works through a long input looks here from time to
 * time. Neither is interrupted unless it asks for it: each closes what it opened, in its own order.
 */
public final class StopSignal {

    private final CountDownLatch raised = new CountDownLatch(1);
    private final Set<Thread> interrupted = ConcurrentHashMap.newKeySet();

    /** Asks to end. */
    public void raise() {
        raised.countDown();
        interrupted.forEach(Thread::interrupt);
    }

    /** Interrupts the calling thread when the end is asked for; for work that can wait long without looking here. */
    public void interruptMe() {
        interrupted.add(Thread.currentThread());
        if (isRaised()) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends {@link #interruptMe}, and takes back an interrupt that it caused: what is open can be closed in peace. */
    public void leaveMe() {
        interrupted.remove(Thread.currentThread());
        if (isRaised()) {
            Thread.interrupted();
        }
    }

    /** Whether the end was asked for. */
    public boolean isRaised() {
        return raised.getCount() == 0;
    }

    /** Waits until the end is asked for; an interrupt counts as one. */
    public void await() {
        try {
            raised.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            raise();
        }
    }

    /** Waits until the end is asked for, at most {@code limit}; returns whether it was. */
    public boolean await(Duration limit) {
        try {
            return raised.await(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            raise();
            return true;
        }
    }
}
