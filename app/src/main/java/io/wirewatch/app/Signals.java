package io.wirewatch.app;

import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.StopSignal;
import java.util.List;
import sun.misc.Signal;

/**
 * Turns Ctrl-C and SIGTERM into a request to stop.
 *
 * <p>The Java runtime would end the process with 128 + the signal's number, in the middle of whatever it does. Here the command
 * closes what it opened and its own exit code counts. A command that is not at its end within the limit is cut off, and so is
 * one whose user presses Ctrl-C again.
 */
final class Signals {

    private static final long LIMIT_MS = 9_000;

    private Signals() {}

    static void raise(StopSignal stop) {
        for (String name : List.of("INT", "TERM")) {
            try {
                Signal.handle(new Signal(name), signal -> {
                    if (stop.isRaised()) {
                        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
                    }
                    stop.raise();
                    cutOffLater();
                });
            } catch (IllegalArgumentException e) {
                // the runtime was told to leave this signal alone (-Xrs): it then ends the process as the system does
                return;
            }
        }
    }

    private static void cutOffLater() {
        Thread watchdog = new Thread(
                () -> {
                    try {
                        Thread.sleep(LIMIT_MS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    System.err.println("wirewatch: not closed after " + LIMIT_MS / 1000 + " s, cut off");
                    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
                },
                "cut-off");
        watchdog.setDaemon(true);
        watchdog.start();
    }
}
