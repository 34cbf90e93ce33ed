package io.wirewatch.producer.source;

import io.wirewatch.model.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One look at a folder: which files are there, and of which of them there is something to read. */
final class FolderLook {

    /** Who writes a file writes on within this time; what has been still for longer is whole. */
    static final Duration STILL = Duration.ofSeconds(2);
    /** A last line that is not whole by then never will be. */
    static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private static final int HEAD = 1024;
    private static final int HEAD_DIGITS = 12;
    private static final String IN_THE_MAKING = ".*(?:\\.(?:tmp|part|partial|filepart|crdownload|download|swp|lock)|~)";

    private final Map<String, FileMark> marks;
    private final FileAccess access;
    private final Instant now;
    private final Set<String> present = new TreeSet<>();
    private final List<Work> work = new ArrayList<>();

    private FolderLook(Map<String, FileMark> marks, FileAccess access, Instant now) {
        this.marks = marks;
        this.access = access;
        this.now = now;
    }

    /**
     * Something to read.
     *
     * @param entry the file
     * @param mark what it is now, and how much of it was delivered before
     * @param isGrowing whether it is JSON Lines, to which somebody may add
     */
    record Work(Entry entry, FileMark mark, boolean isGrowing) {}

    /** Looks. */
    static FolderLook at(Path folder, Map<String, FileMark> marks, FileAccess access, Instant now) throws IOException {
        FolderLook look = new FolderLook(marks, access, now);
        FolderWalk walk = new FolderWalk(folder);
        while (walk.hasNext()) {
            Entry entry = walk.next();
            boolean isNamed = entry.name().indexOf('\n') < 0;
            if (isNamed && !entry.name().toLowerCase(Locale.ROOT).matches(IN_THE_MAKING)) {
                look.present.add(entry.name());
                look.keepBelow(entry);
                look.visit(entry);
            }
        }
        return look;
    }

    /** A folder that lets nobody in for now has not lost its files. */
    private void keepBelow(Entry entry) {
        if (entry.trouble() != null) {
            String below = entry.name() + "/";
            marks.keySet().stream().filter(name -> name.startsWith(below)).forEach(present::add);
        }
    }

    Set<String> present() {
        return present;
    }

    List<Work> work() {
        return work;
    }

    private void visit(Entry entry) throws IOException {
        @Nullable FileMark before = marks.get(entry.name());
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry.path(), BasicFileAttributes.class);
        } catch (IOException e) {
            visitLost(entry, before);
            return;
        }
        long size = attributes.size();
        long modified = Math.max(attributes.lastModifiedTime().toMillis(), modifiedSidecar(entry.path()));
        boolean isSame = before != null && before.isOf(size, modified);
        if (before != null && isSame && !hasMore(before, entry, modified)) {
            return;
        }
        Instant changed = Instant.ofEpochMilli(modified);
        boolean isStill = !changed.plus(STILL).isAfter(now) || changed.isAfter(now.plus(STILL));
        if (!isStill) {
            return;
        }
        boolean isGrowing =
                entry.trouble() == null && entry.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:jsonl|ndjson)");
        work.add(new Work(entry, mark(entry, before, isSame, size, modified, isGrowing), isGrowing));
    }

    /** What a person writes beside a file changes its article as well; 0 where nothing is written. */
    private static long modifiedSidecar(Path file) {
        try {
            return Files.getLastModifiedTime(file.resolveSibling(file.getFileName() + Sidecar.SUFFIX))
                    .toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /** A link to nowhere, or a file that was taken away meanwhile: the first is told once, the second never. */
    private void visitLost(Entry entry, @Nullable FileMark before) {
        if (entry.trouble() == null) {
            present.remove(entry.name());
        } else if (before == null) {
            work.add(new Work(entry, new FileMark(0, 0, 0, "", FileMark.State.PART), false));
        }
    }

    private boolean hasMore(FileMark before, Entry entry, long modified) {
        return switch (before.state()) {
            case WHOLE -> false;
            case PART -> true;
            case OPEN -> Instant.ofEpochMilli(modified).plus(GIVEN_UP).isBefore(now);
            case CLOSED -> entry.trouble() == null;
        };
    }

    private FileMark mark(
            Entry entry, @Nullable FileMark before, boolean isSame, long size, long modified, boolean isGrowing)
            throws IOException {
        if (before != null && isSame) {
            return before.at(before.items(), FileMark.State.PART);
        }
        String known = before == null ? "" : before.head();
        String head = isGrowing ? head(entry.path(), size) : known;
        if (before != null && isGrowing && head.isEmpty() && size > 0) {
            return before.at(before.items(), FileMark.State.PART); // it lets nobody in: opening it will say so
        }
        boolean isGrown = isGrowing
                && before != null
                && size >= before.size()
                && !before.head().isEmpty()
                && before.head().equals(head(entry.path(), before.size()));
        long delivered = isGrown && before != null ? before.items() : 0;
        return new FileMark(size, modified, delivered, head, FileMark.State.PART);
    }

    /** The first bytes of a file, of those it had at a size. */
    private String head(Path path, long size) throws IOException {
        try (InputStream in = access.open(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(HEAD, size));
            return bytes.length == 0 ? "" : ContentHash.of(HEAD_DIGITS, new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (AccessDeniedException e) {
            return ""; // opening it will say so
        }
    }
}
