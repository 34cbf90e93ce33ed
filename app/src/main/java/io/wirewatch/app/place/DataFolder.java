package io.wirewatch.app.place;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One folder with everything that outlives a run.
 *
 * @param path where it is
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The usual one of this user: {@code $XDG_DATA_HOME/wirewatch}, which is {@code ~/.local/share/wirewatch} where not set. */
    public static DataFolder usual(Shell shell) {
        String home = shell.variable("HOME", System.getProperty("user.home"));
        String share =
                shell.variable("XDG_DATA_HOME", Path.of(home, ".local", "share").toString());
        return new DataFolder(Path.of(share, "wirewatch"));
    }

    /** The broker's records. */
    public Path kafka() {
        return path.resolve("kafka");
    }

    /** The topology's state. */
    public Path streams() {
        return path.resolve("streams");
    }

    /** The summaries as SQLite. */
    public Path database() {
        return path.resolve("wirewatch.db");
    }

    /** Where the address of a running broker stands. */
    Path address() {
        return path.resolve("wirewatch.address");
    }

    /**
     * Makes the folder where it is missing.
     *
     * @throws Problem if it cannot be made or written
     */
    public DataFolder create() {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw Problem.usage("the data folder " + path + " is a file: give another with --data");
        } catch (AccessDeniedException e) {
            throw notWritable();
        } catch (IOException e) {
            throw Problem.usage("cannot make the data folder " + path + ": " + e);
        }
        if (!Files.isWritable(path)) {
            throw notWritable();
        }
        return this;
    }

    private Problem notWritable() {
        return Problem.usage("no permission to write to the data folder " + path + ": give another with --data");
    }
}
