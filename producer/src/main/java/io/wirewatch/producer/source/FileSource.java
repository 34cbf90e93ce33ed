package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a file, a folder or standard input from its beginning to its end, by name. Used by one thread. */
public final class FileSource implements ArticleSource {

    /** Items of a batch, and bytes: enough to be quick, little enough to be held. */
    private static final int BATCH_ITEMS = 256;

    private static final long BATCH_BYTES = 8L << 20;

    private final String corpus;
    private final String feed;
    private final String prefix;
    private final Supplier<Iterator<Entry>> walk;
    private final FolderHints hints;
    private final FileReader reader;
    private final Clock clock;

    private @Nullable Iterator<Entry> entries;
    private @Nullable Entry entry;
    private @Nullable Reading reading;
    private FilePosition position = FilePosition.START;

    FileSource(
            String corpus,
            String prefix,
            Supplier<Iterator<Entry>> walk,
            FolderHints hints,
            FileReader reader,
            Clock clock) {
        this(corpus, corpus, prefix, walk, hints, reader, clock);
    }

    private FileSource(
            String corpus,
            String feed,
            String prefix,
            Supplier<Iterator<Entry>> walk,
            FolderHints hints,
            FileReader reader,
            Clock clock) {
        this.corpus = corpus;
        this.feed = feed;
        this.prefix = prefix;
        this.walk = walk;
        this.hints = hints;
        this.reader = reader;
        this.clock = clock;
    }

    /** A file or a folder, as the corpus of that name. What is not there is refused when it is asked for. */
    public static FileSource of(Path path, String corpus, Limits limits, Clock clock) {
        boolean isFolder = Files.isDirectory(path);
        Path folder = isFolder ? path : path.toAbsolutePath().getParent();
        Path read = isFolder ? path : path.toAbsolutePath();
        String prefix = isFolder ? CorpusName.of(path) + "/" : "";
        return new FileSource(
                corpus,
                prefix,
                () -> FolderWalk.over(read),
                new FolderHints(folder),
                new FileReader(FileAccess.DISK, limits, clock),
                clock);
    }

    /** A stream, such as standard input: JSON Lines if it begins with a brace, else one page. It is not closed. */
    public static FileSource of(InputStream stream, String corpus, Limits limits, Clock clock) {
        Entry entry = Entry.of("-", Path.of("-"));
        return new FileSource(
                corpus,
                "",
                () -> List.of(entry).iterator(),
                new FolderHints(null),
                new FileReader(FileAccess.of(stream), limits, clock),
                clock);
    }

    /**
     * What was sent over a network, accounted under a label of its own.
     *
     * @param isLines whether it is one JSON object a line; else it is one object over as many lines as it likes
     */
    public static FileSource ofPosted(
            InputStream stream, String corpus, String feed, boolean isLines, Limits limits, Clock clock) {
        String name = isLines ? "posted.jsonl" : "posted.json";
        Entry entry = Entry.of(name, Path.of(name));
        return new FileSource(
                corpus,
                feed,
                "",
                () -> List.of(entry).iterator(),
                new FolderHints(null),
                new FileReader(FileAccess.of(stream), limits, clock),
                clock);
    }

    @Override
    public String feed() {
        return feed;
    }

    @Override
    public Batch poll(Cursor after) {
        seek(FilePosition.of(after));
        List<Fetched> batch = new ArrayList<>();
        long bytes = 0;
        while (batch.size() < BATCH_ITEMS && bytes < BATCH_BYTES) {
            Optional<Fetched> next = next();
            if (next.isEmpty()) {
                return new Batch(batch, position.toCursor(), true);
            }
            batch.add(next.get());
            bytes += next.get().bytes();
        }
        return new Batch(batch, position.toCursor(), false);
    }

    /** Goes to a position; files before it are not opened. Does nothing where we are there already. */
    private void seek(FilePosition wanted) {
        if (entries != null && wanted.equals(position)) {
            return;
        }
        close();
        Iterator<Entry> walked = walk.get();
        entries = walked;
        position = FilePosition.START;
        while (!wanted.equals(FilePosition.START) && entry == null && walked.hasNext()) {
            Entry found = walked.next();
            FilePosition start = FilePosition.before(found.name());
            if (!start.isFileBefore(wanted)) {
                entry = found;
                position = start;
                passOver(found, wanted);
            }
        }
    }

    /** Reads over the items of the file that were delivered before. */
    private void passOver(Entry found, FilePosition wanted) {
        while (position.isBefore(wanted) && next(found).isPresent()) {
            position = position.further();
        }
    }

    /** The next item of the open file, or of the next file that has one. */
    private Optional<Fetched> next() {
        while (true) {
            Entry current = entry;
            if (current == null) {
                if (entries == null || !entries.hasNext()) {
                    return Optional.empty();
                }
                current = entries.next();
                entry = current;
                position = FilePosition.before(current.name());
            }
            Optional<Fetched> item = next(current);
            if (item.isPresent()) {
                position = position.further();
                return item;
            }
            closeReading();
        }
    }

    private Optional<Fetched> next(Entry current) {
        Origin origin = new Origin(corpus, feed, prefix + current.name());
        try {
            Reading open = reading;
            if (open == null) {
                open = reader.open(current, origin, hints.of(current.path()));
                reading = open;
            }
            return open.next();
        } catch (IOException e) {
            closeReading();
            reading = new ListReading(List.of());
            entry = current;
            return Optional.of(Refusals.of(origin, e, clock.instant()));
        }
    }

    private void closeReading() {
        Reading open = reading;
        reading = null;
        entry = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // it was read to its end, or refused already
                return;
            }
        }
    }

    @Override
    public void close() {
        closeReading();
        entries = null;
    }
}
