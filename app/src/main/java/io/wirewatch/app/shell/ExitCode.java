package io.wirewatch.app.shell;

/** What the process tells the one who started it. Scripts rely on these numbers. */
public final class ExitCode {

    /** The command did what it was asked. */
    public static final int DONE = 0;

    /** The command ran, and what it checked is not as it should be: a bad line, an account that does not balance. */
    public static final int CHECK_FAILED = 1;

    /** The command line, a settings file or an input path is wrong. */
    public static final int USAGE = 2;

    /** Kafka, the database or a feed cannot be reached or used. */
    public static final int OUT_OF_REACH = 3;

    /** A fault of this program; {@code EX_SOFTWARE} of sysexits.h. */
    public static final int FAULT = 70;

    /** Stopped by Ctrl-C before the work was done; 128 + SIGINT, as shells have it. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
