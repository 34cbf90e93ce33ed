package io.wirewatch.app;

import io.wirewatch.app.shell.Screen;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.shell.StopSignal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A world outside that a test can look into. */
public final class TestShell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Shell shell;

    private TestShell(String input, Map<String, String> environment, Path home) {
        shell = new Shell(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Screen.NONE,
                home,
                new StopSignal());
    }

    /** A shell with this on its standard input, and nobody at the terminal. */
    public static TestShell reading(String input) {
        return new TestShell(input, Map.of(), Path.of(""));
    }

    /** A shell of a user whose home is this folder. */
    public static TestShell atHome(Path folder) {
        return new TestShell("", Map.of("HOME", folder.toString()), folder);
    }

    /** What a command is given. */
    public Shell shell() {
        return shell;
    }

    /** The lines on standard output. */
    public List<String> out() {
        shell.out().flush();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines on standard error. */
    public List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
