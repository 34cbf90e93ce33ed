package io.wirewatch.producer.source;

import io.wirewatch.model.Article;
import io.wirewatch.model.Origin;
import io.wirewatch.producer.extract.Hints;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder that files are put into. A new file is delivered when nobody has written to it for two seconds; of JSON Lines what is
 * added later is delivered when it is added, line by whole line; any other file that changes is delivered anew, a page that keeps
 * its headline as a new version of its article. For one thread.
 */
final class WatchedFolder implements ArticleSource {

    private static final int BATCH_ITEMS = 256;
    private static final long BATCH_BYTES = 8L << 20;
    /** The cursor travels with each batch, in one record. */
    private static final int MOST_FILES = 40_000;

    private final SourceRequest request;
    private final Path folder;
    private final String prefix;
    private final FileAccess access;
    private final FileReader reader;
    private FolderHints hints;

    private final Deque<FolderLook.Work> left = new ArrayDeque<>();
    private Map<String, FileMark> marks = new TreeMap<>();
    private FolderLook.@Nullable Work current;
    private @Nullable Reading reading;
    private long delivered;
    private String head = "";
    private Cursor expected = Cursor.START;

    WatchedFolder(SourceRequest request, Path folder) {
        this(request, folder, FileAccess.DISK);
    }

    WatchedFolder(SourceRequest request, Path folder, FileAccess access) {
        this.access = access;
        this.request = request;
        this.folder = folder;
        this.prefix = CorpusName.of(folder) + "/";
        this.reader = new FileReader(access, request.limits(), request.clock());
        this.hints = new FolderHints(folder);
    }

    @Override
    public String feed() {
        return request.feed();
    }

    @Override
    public Batch poll(Cursor after) {
        FolderCursor before = FolderCursor.of(after);
        if (left.isEmpty() && current == null || !after.equals(expected)) {
            look(before);
        }
        List<Fetched> items = new ArrayList<>();
        long bytes = 0;
        Optional<Fetched> next = Optional.empty();
        while (items.size() < BATCH_ITEMS && bytes < BATCH_BYTES && (next = next()).isPresent()) {
            items.add(next.get());
            bytes += next.get().bytes();
        }
        FolderLook.Work open = current;
        if (open != null) {
            marks.put(open.entry().name(), mark(open, FileMark.State.PART));
        }
        boolean isMoved = !marks.equals(before.marks());
        expected = isMoved ? new FolderCursor(before.turn() + 1, marks).toCursor() : after;
        return new Batch(items, expected, next.isEmpty());
    }

    private void look(FolderCursor before) {
        close();
        marks = new TreeMap<>(before.marks());
        hints = new FolderHints(folder); // it remembers what it read, and sidecars change too
        try {
            FolderLook look = FolderLook.at(
                    folder, before.marks(), access, request.clock().instant());
            if (look.present().size() > MOST_FILES) {
                String detail = look.present().size() + " files, the limit is " + MOST_FILES
                        + "; take away those that were read";
                throw SourceException.of("too-many-files", detail, null);
            }
            marks.keySet().retainAll(look.present());
            left.addAll(look.work());
        } catch (NoSuchFileException e) {
            throw SourceException.of("missing", "there is no folder " + folder, null);
        } catch (AccessDeniedException e) {
            throw SourceException.of("unreadable", "no permission to look into " + folder, null);
        } catch (IOException e) {
            throw SourceException.of("unreadable", "the folder cannot be read: " + e.getMessage(), null);
        }
    }

    /** The next item of the open file, or of the next file that has one. */
    private Optional<Fetched> next() {
        while (true) {
            FolderLook.Work work = current == null ? left.poll() : current;
            if (work == null) {
                return Optional.empty();
            }
            Optional<Fetched> item = next(work);
            if (item.isPresent()) {
                return item;
            }
        }
    }

    private Optional<Fetched> next(FolderLook.Work work) {
        Origin origin = new Origin(
                request.corpus(), request.feed(), prefix + work.entry().name());
        try {
            Reading open = reading;
            if (current == null || open == null) {
                current = work;
                open = open(work, origin);
                reading = open;
            }
            Optional<Fetched> item = open.next();
            delivered = open instanceof LinesReading lines ? lines.consumed() : delivered + (item.isPresent() ? 1 : 0);
            if (item.isEmpty()) {
                boolean isOpen = open instanceof LinesReading lines && lines.isWaiting();
                end(work, isOpen ? FileMark.State.OPEN : FileMark.State.WHOLE);
            }
            return item.map(found -> told(found, work, origin));
        } catch (NoSuchFileException e) {
            boolean isLink = work.entry().trouble() != null;
            end(work, FileMark.State.CLOSED);
            return isLink ? refused(origin, e) : Optional.empty();
        } catch (IOException e) {
            // Permission may be given, and is asked for each time but told of once; what is broken is read again when
            // it changes.
            boolean isDenied = e instanceof AccessDeniedException;
            boolean isKnown = isDenied && isClosed(work.entry().name());
            end(work, isDenied ? FileMark.State.CLOSED : FileMark.State.WHOLE);
            return isKnown ? Optional.empty() : refused(origin, e);
        }
    }

    private boolean isClosed(String name) {
        FileMark mark = marks.get(name);
        return mark != null && mark.state() == FileMark.State.CLOSED;
    }

    /** A page that was read before is a version of the same article. */
    private Fetched told(Fetched item, FolderLook.Work work, Origin origin) {
        if (item instanceof Fetched.Found found
                && found.article().provenance().origin().equals(origin)) {
            Instant changed = Instant.ofEpochMilli(work.mark().modified());
            Article article = PageMark.parse(head).again(found.article(), changed);
            head = PageMark.of(article).toText();
            return new Fetched.Found(article, found.bytes());
        }
        return item;
    }

    private FileMark mark(FolderLook.Work work, FileMark.State state) {
        return work.mark().at(delivered, state).headed(head);
    }

    private Optional<Fetched> refused(Origin origin, IOException e) {
        return Optional.of(Refusals.of(origin, e, request.clock().instant()));
    }

    private Reading open(FolderLook.Work work, Origin origin) throws IOException {
        delivered = work.mark().items();
        head = work.mark().head();
        Hints known = request.hints().orElse(hints.of(work.entry().path()));
        if (work.isGrowing()) {
            boolean isGivenUp = Instant.ofEpochMilli(work.mark().modified())
                    .plus(FolderLook.GIVEN_UP)
                    .isBefore(request.clock().instant());
            return reader.openLines(work.entry(), origin, known, delivered, !isGivenUp);
        }
        Reading open = reader.open(work.entry(), origin, known);
        for (long i = 0; i < delivered && open.next().isPresent(); i++) {
            continue; // it was delivered before
        }
        return open;
    }

    private void end(FolderLook.Work work, FileMark.State state) {
        marks.put(work.entry().name(), mark(work, state));
        closeReading();
    }

    private void closeReading() {
        Reading open = reading;
        reading = null;
        current = null;
        delivered = 0;
        head = "";
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                return; // it was read to its end, or refused already
            }
        }
    }

    @Override
    public void close() {
        closeReading();
        left.clear();
    }
}
