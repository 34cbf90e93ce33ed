package io.wirewatch.streams.share;

import java.time.Duration;

/**
 * When a task passes on what it has. A quiet one at every beat, so that a row is seen at once; a busy one once a second, because a
 * share or a row that leaves later leaves once instead of many times. Not thread-safe.
 *
 * <p>What is passed on, and that it is passed on in the end, does not depend on it: a beat without records is quiet.
 */
public final class Rhythm {

    /** The longest that a busy task waits. */
    private static final long PAUSE_MS = Duration.ofSeconds(1).toMillis();

    private final int busyRecords;
    private int records;
    private long passedMs = Long.MIN_VALUE;
    private boolean isQuiet;

    /**
     * A rhythm that has not begun.
     *
     * @param busyRecords more than this many records between two beats make a task a busy one
     */
    public Rhythm(int busyRecords) {
        this.busyRecords = busyRecords;
    }

    /** A record came. */
    public void record() {
        records++;
    }

    /**
     * To be asked at each beat: whether to pass on what there is now.
     *
     * @param nowMs the wall clock
     */
    public boolean isTime(long nowMs) {
        isQuiet = records <= busyRecords;
        records = 0;
        boolean isTime = isQuiet || passedMs == Long.MIN_VALUE || nowMs - passedMs >= PAUSE_MS || nowMs < passedMs;
        if (isTime) {
            passedMs = nowMs;
        }
        return isTime;
    }

    /** Whether readers should see it now, and not with the next commit. */
    public boolean isQuiet() {
        return isQuiet;
    }
}
