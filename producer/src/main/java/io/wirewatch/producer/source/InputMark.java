package io.wirewatch.producer.source;

import io.wirewatch.model.ContentHash;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file or folder looked like: its name, and a hash over the names, sizes and times of all that is in it, sidecars included.
 * It does not say where the folder is, so a replay may go on with a copy of it on another machine.
 */
public final class InputMark {

    private static final int DIGITS = 16;

    private InputMark() {}

    /** The mark of a path; what cannot be looked at counts as empty, and is refused when it is read. */
    public static String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        List<String> marks = new ArrayList<>();
        try {
            Files.walkFileTree(whole, new Marking(whole, marks));
        } catch (IOException e) {
            marks.add("?");
        }
        marks.sort(null);
        Path name = whole.getFileName();
        return (name == null ? "/" : name) + "@" + ContentHash.of(DIGITS, marks.toArray(new String[0]));
    }

    private static final class Marking extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<String> marks;

        Marking(Path top, List<String> marks) {
            this.top = top;
            this.marks = marks;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            marks.add(top.relativize(file) + " " + attributes.size() + " "
                    + attributes.lastModifiedTime().toMillis());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            marks.add(top.relativize(file) + " ?");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
