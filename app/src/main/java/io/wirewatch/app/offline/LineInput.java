package io.wirewatch.app.offline;

import io.wirewatch.app.shell.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where lines come from: a file, or standard input. */
public interface LineInput {

    /** How it is called in a message. */
    String name();

    /** Opens it, once; the caller closes it. */
    InputStream open() throws IOException;

    /**
     * The inputs that the arguments of a command name: files, and {@code -} or nothing at all for standard input.
     *
     * @throws Problem if a file is not there or cannot be read; found out before the first line is read
     */
    static List<LineInput> of(List<String> arguments, InputStream standardInput) {
        List<LineInput> inputs = new ArrayList<>();
        for (String argument : arguments.isEmpty() ? List.of("-") : arguments) {
            inputs.add(argument.equals("-") ? new Standard(standardInput) : file(Path.of(argument)));
        }
        return inputs;
    }

    private static LineInput file(Path path) {
        if (!Files.exists(path)) {
            throw Problem.usage(path + ": no such file");
        }
        if (Files.isDirectory(path)) {
            throw Problem.usage(path + ": is a folder, a file of JSON lines is needed");
        }
        if (!Files.isReadable(path)) {
            throw Problem.usage(path + ": no permission to read it");
        }
        return new File(path);
    }

    /**
     * Standard input.
     *
     * @param in the stream
     */
    record Standard(InputStream in) implements LineInput {

        @Override
        public String name() {
            return "standard input";
        }

        @Override
        public InputStream open() {
            return in;
        }
    }

    /**
     * A file.
     *
     * @param path where it is
     */
    record File(Path path) implements LineInput {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
