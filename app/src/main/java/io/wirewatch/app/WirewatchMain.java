package io.wirewatch.app;

import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Screen;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.shell.StopSignal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** The {@code wirewatch} program. */
public final class WirewatchMain {

    private static final int OUTPUT_BUFFER = 64 * 1024;

    private WirewatchMain() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        StopSignal stop = new StopSignal();
        Signals.raise(stop);
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER),
                false,
                StandardCharsets.UTF_8);
        int code =
                run(new Shell(System.in, out, System.err, System.getenv(), screen(), Installation.home(), stop), args);
        out.flush();
        System.exit(code);
    }

    /** The one place that catches everything: what arrives here is a fault of the program, and is said to be one. */
    @SuppressWarnings("IllegalCatch")
    private static int run(Shell shell, String[] args) {
        try {
            return Wirewatch.run(shell, args);
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(WirewatchMain.class).error("A fault of the program", e);
            shell.say("wirewatch: this is a fault of the program, please report it with the lines below");
            e.printStackTrace(shell.err());
            return ExitCode.FAULT;
        }
    }

    /** The launcher knows what is a terminal and how wide it is; Java 17 does not. */
    private static Screen screen() {
        return new Screen(
                Boolean.getBoolean("wirewatch.terminal.out"),
                Boolean.getBoolean("wirewatch.terminal.err"),
                Integer.getInteger("wirewatch.columns", Screen.USUAL_WIDTH));
    }
}
