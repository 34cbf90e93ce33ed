package io.wirewatch.app.shell;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What a command may touch of the world outside.
 *
 * @param in standard input
 * @param out standard output: results alone, in UTF-8
 * @param err standard error: progress and problems
 * @param environment the environment variables
 * @param screen what a person looks at
 * @param home the folder of the installation, where {@code seeds/} is found
 * @param stop raised when the command must end
 */
public record Shell(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Screen screen,
        Path home,
        StopSignal stop) {

    public Shell {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(screen, "screen");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(stop, "stop");
        environment = Map.copyOf(environment);
    }

    /** Tells the person at the terminal something that is not a result. */
    public void say(String line) {
        err.println(line);
        err.flush();
    }

    /** An environment variable, or {@code fallback} where it is not set or blank. */
    public String variable(String name, String fallback) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? fallback : value;
    }

    /** Whether results may be coloured: on a terminal, unless {@code NO_COLOR} is set, as no-color.org has it. */
    public boolean isColoured() {
        return screen.showsResults() && variable("NO_COLOR", "").isEmpty();
    }
}
