package io.wirewatch.streams.share;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the articles that this process reads are a backlog: what collecting tells the stages behind it.
 *
 * <p>While a backlog is worked off, shares and prints come once a commit and nothing comes in between. A stage that took that for
 * the end of the work would ask for a commit of its own, with which everything else leaves as well, and would write windows that are
 * stale a moment later. It fades by itself, so nobody has to take it back. Thread-safe.
 */
public final class Backlog {

    /** Longer than a few beats and one commit on a busy machine; so much later is the end of a backlog noticed. */
    private static final long FADES_MS = Duration.ofSeconds(1).toMillis();

    private static final long NEVER = -1;

    private final AtomicLong seenMs = new AtomicLong(NEVER);

    /** Old articles came since the beat before. */
    public void see(long nowMs) {
        seenMs.set(nowMs);
    }

    /** Whether old articles came a moment ago. */
    public boolean isRecent(long nowMs) {
        long seen = seenMs.get();
        return seen != NEVER && nowMs >= seen && nowMs - seen < FADES_MS;
    }
}
