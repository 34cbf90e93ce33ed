package io.wirewatch.app.run;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Progress;

/** Waits until everything that is in the topics now stands in the tables. */
public final class CaughtUp {

    private final Shell shell;
    private final Progress progress;
    private final Runnable check;

    /**
     * Waits on this cluster.
     *
     * @param check called some twenty times a second; throws when there is nothing to wait for any more
     */
    public CaughtUp(Shell shell, Cluster cluster, Runnable check) {
        this.shell = shell;
        this.progress = new Progress(cluster);
        this.check = check;
    }

    /**
     * Returns when the tables hold what the inputs hold now, refusals on the way included.
     *
     * @throws Problem if the end was asked for before, or a part failed
     */
    public void await() {
        progress.settle(() -> {
            check.run();
            if (shell.stop().isRaised()) {
                throw Problem.interrupted("stopped before everything was summarised");
            }
            return false;
        });
    }
}
