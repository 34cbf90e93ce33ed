package io.wirewatch.app.shell;

import java.time.Duration;
import java.util.Locale;

/**
 * Tells how far long work has come: a bar that redraws itself on a terminal, a line every few seconds anywhere else.
 *
 * <p>Not thread-safe; made for the thread that does the work. Cheap to call for every item.
 */
public final class ProgressLine implements AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(100);
    private static final Duration REPEAT = Duration.ofSeconds(5);
    private static final int BAR = 24;
    private static final String CLEAR = "\r\u001b[K";

    private final Shell shell;
    private final String what;
    private final long begin = System.nanoTime();
    private final long pauseNanos;
    private long next;
    private boolean isDrawn;

    /**
     * Progress of one piece of work.
     *
     * @param what the work and its unit, as "replaying articles"
     */
    public ProgressLine(Shell shell, String what) {
        this.shell = shell;
        this.what = what;
        this.pauseNanos = (shell.screen().showsProgress() ? REDRAW : REPEAT).toNanos();
        this.next = begin + pauseNanos;
    }

    /**
     * Says how far the work has come, if it is time to.
     *
     * @param done how many are done
     * @param total how many there will be, or 0 where nobody knows yet
     */
    public void update(long done, long total) {
        long now = System.nanoTime();
        if (now < next) {
            return;
        }
        next = now + pauseNanos;
        String line = line(done, total, now);
        if (shell.screen().showsProgress()) {
            shell.err().print(CLEAR + line);
            shell.err().flush();
            isDrawn = true;
        } else {
            shell.say(line);
        }
    }

    private String line(long done, long total, long now) {
        double seconds = Math.max((now - begin) / 1e9, 1e-3);
        String rate = String.format(Locale.ROOT, "%,.0f/s", done / seconds);
        if (total <= 0) {
            return String.format(Locale.ROOT, "%s: %,d (%s)", what, done, rate);
        }
        double share = Math.min(1, (double) done / total);
        int filled = (int) (share * BAR);
        String bar = shell.screen().showsProgress() ? "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " : "";
        return String.format(Locale.ROOT, "%s: %s%3.0f %%  %,d of %,d (%s)", what, bar, share * 100, done, total, rate);
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (isDrawn) {
            shell.err().print(CLEAR);
            shell.err().flush();
        }
    }
}
