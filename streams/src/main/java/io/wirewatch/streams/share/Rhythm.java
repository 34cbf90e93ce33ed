package io.wirewatch.streams.share;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When a task asks for a commit, with which it passes on what it has ({@link AtCommit}). A quiet one at every beat, so that a row is
 * seen at once; a busy one once a second; one that works off a backlog not at all, so that it is Kafka's own interval that counts: a
 * share or a row that leaves later leaves once instead of many times. A task behind others is not idle as long as those work off a
 * backlog ({@link Backlog}): what it gets comes with their commits. Passing on takes at most a part of the time; an idle task has
 * nothing else to do with it. Not thread-safe.
 *
 * <p>What is passed on, and that it is passed on in the end, does not depend on it: a task that gets no records becomes idle.
 */
public final class Rhythm {

    /** The longest that a busy task waits, as long as passing on is quick. */
    private static final long PAUSE_MS = Duration.ofSeconds(1).toMillis();
    /** Passing on may take one part in five of the time: as much again goes into the commit behind it. */
    private static final long REST = 4;
    /** A few beats without a record may fall between two fetches. */
    private static final int IDLE_BEATS = 3;
    /** Records that lay there for longer are a backlog, however few of them this machine gets done in a beat. */
    private static final long BACKLOG_MS = Duration.ofSeconds(2).toMillis();

    private static final long NANOS_A_MS = 1_000_000;

    private final int busyRecords;
    private final LongSupplier nanoTime;
    private final Backlog ahead;
    private boolean isMoreToCome;
    private int records;
    private long recordMs;
    private int emptyBeats;
    private boolean isQuiet;
    private boolean isBacklog;
    private boolean isBegun;
    private long passedMs;
    private long restMs;
    private long beganNanos;

    /**
     * A rhythm that has not begun.
     *
     * @param busyRecords more than this many records between two beats make a task a busy one
     * @param nanoTime measures how long passing on takes
     */
    public Rhythm(int busyRecords, LongSupplier nanoTime) {
        this(busyRecords, nanoTime, new Backlog());
    }

    /**
     * The same for a task that gets what others pass on.
     *
     * @param ahead whether those work off a backlog
     */
    public Rhythm(int busyRecords, LongSupplier nanoTime, Backlog ahead) {
        this.busyRecords = busyRecords;
        this.nanoTime = nanoTime;
        this.ahead = ahead;
    }

    /**
     * A record came.
     *
     * @param timestampMs when it was written, or what it stands for was
     */
    public void record(long timestampMs) {
        records++;
        recordMs = timestampMs;
    }

    /** The timestamp of the last record; 0 before the first. */
    public long recordMs() {
        return recordMs;
    }

    /**
     * To be asked at each beat: whether to ask for a commit, if there is anything to pass on.
     *
     * @param nowMs the wall clock
     */
    public boolean isTime(long nowMs) {
        emptyBeats = records == 0 ? emptyBeats + 1 : 0;
        isMoreToCome = ahead.isRecent(nowMs);
        if (records > 0) {
            isBacklog = nowMs - recordMs >= BACKLOG_MS;
            isQuiet = records <= busyRecords && !isBacklog;
        } else if (isIdle()) {
            isBacklog = false;
            isQuiet = true;
        }
        records = 0;
        long wait = Math.max(restMs, isQuiet() ? 0 : PAUSE_MS);
        // a clock that was set back must not hold up anything
        return !isBegun || isIdle() || nowMs < passedMs || (!isBacklog() && nowMs - passedMs >= wait);
    }

    /**
     * What there is is passed on from here to {@link #done}.
     *
     * @param nowMs the wall clock
     */
    public void begin(long nowMs) {
        isBegun = true;
        passedMs = nowMs;
        beganNanos = nanoTime.getAsLong();
    }

    /** Everything was passed on. */
    public void done() {
        restMs = (1 + REST) * (nanoTime.getAsLong() - beganNanos) / NANOS_A_MS;
    }

    /** Whether few records come, and no old ones. */
    public boolean isQuiet() {
        return isQuiet && !isMoreToCome;
    }

    /** Whether old records come: there are more of them, and nobody waits for any one. */
    public boolean isBacklog() {
        return isBacklog || isMoreToCome;
    }

    /** Whether no records come. */
    public boolean isIdle() {
        return emptyBeats >= IDLE_BEATS && !isMoreToCome;
    }
}
