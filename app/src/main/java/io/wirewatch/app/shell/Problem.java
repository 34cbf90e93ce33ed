package io.wirewatch.app.shell;

/** Something a person can mend. The message is one line that says what is wrong and what to do. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Problem(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command was called with something it cannot use. */
    public static Problem usage(String message) {
        return new Problem(ExitCode.USAGE, message);
    }

    /** Kafka, a database or a feed does not answer or cannot be used. */
    public static Problem outOfReach(String message) {
        return new Problem(ExitCode.OUT_OF_REACH, message);
    }

    /** The command looked, and found that something is not as it should be. */
    public static Problem checkFailed(String message) {
        return new Problem(ExitCode.CHECK_FAILED, message);
    }

    /** The work was broken off on request. */
    public static Problem interrupted(String message) {
        return new Problem(ExitCode.INTERRUPTED, message);
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }
}
