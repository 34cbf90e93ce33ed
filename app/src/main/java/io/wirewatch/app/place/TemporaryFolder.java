package io.wirewatch.app.place;

import io.wirewatch.app.shell.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A data folder that is deleted at the end of the run. */
public final class TemporaryFolder implements AutoCloseable {

    private final Path path;

    /** Makes an empty one where the system keeps such folders. */
    public TemporaryFolder() {
        try {
            path = Files.createTempDirectory("wirewatch-");
        } catch (IOException e) {
            throw Problem.usage("cannot make a temporary data folder, give one with --data: " + e);
        }
    }

    /** The folder. */
    public DataFolder folder() {
        return new DataFolder(path);
    }

    /** Deletes the folder with all that is in it. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(path, new Deleting());
        } catch (IOException e) {
            throw Problem.usage("cannot delete the temporary data folder " + path + ": " + e);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            // a thread of the broker may delete a file while we are on our way to it
            if (e instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw e;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
