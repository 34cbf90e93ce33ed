package io.wirewatch.producer.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks a folder and the folders in it, by name, so that the order is the same on every machine. Holds the names of the folders
 * on the way down only.
 *
 * <p>Passed over are hidden names, sidecars, and {@code README} files: they are about the folder and no news. Of links, those that
 * stay in the folder are passed over, because what they point at is read in its own place; those that leave it are refused.
 */
final class FolderWalk implements Iterator<Entry> {

    private final Path root;
    private final Path realRoot;
    private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
    private @Nullable Entry next;

    FolderWalk(Path root) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        levels.push(children(root).iterator());
    }

    @Override
    public boolean hasNext() {
        while (next == null && !levels.isEmpty()) {
            Iterator<Path> level = levels.element();
            if (level.hasNext()) {
                next = visit(level.next());
            } else {
                levels.pop();
            }
        }
        return next != null;
    }

    @Override
    public Entry next() {
        Entry found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    private @Nullable Entry visit(Path path) {
        if (isPassedOver(path)) {
            return null;
        }
        try {
            if (Files.isSymbolicLink(path)) {
                return link(path);
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                levels.push(children(path).iterator());
                return null;
            }
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    ? Entry.of(name(path), path)
                    : new Entry(name(path), path, new IOException("it is a device or a pipe, not a file"));
        } catch (IOException e) {
            return new Entry(name(path), path, e);
        }
    }

    private @Nullable Entry link(Path path) throws IOException {
        if (path.toRealPath().startsWith(realRoot)) {
            return null;
        }
        throw new AccessDeniedException(path.toString(), null, "a link that leads out of the folder");
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isPassedOver(Path path) {
        return isPassedOver(path.getFileName().toString());
    }

    /** Whether a file of this name is about its folder, or hidden. */
    static boolean isPassedOver(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || lower.endsWith(Sidecar.SUFFIX) || lower.matches("readme(\\..*)?");
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return children;
    }

    /** The entries of a path: of a folder its files, of a file itself, of nothing one entry that says so. */
    static Iterator<Entry> over(Path path) {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            if (Files.isDirectory(path)) {
                return new FolderWalk(path);
            }
            if (Files.isRegularFile(path)) {
                return List.of(Entry.of(name, path)).iterator();
            }
            IOException trouble = Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    ? new IOException("it is neither a file nor a folder")
                    : new NoSuchFileException(path.toString());
            return List.of(new Entry(name, path, trouble)).iterator();
        } catch (IOException e) {
            return List.of(new Entry(name, path, e)).iterator();
        }
    }
}
