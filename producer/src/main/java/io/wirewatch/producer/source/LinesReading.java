package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** A JSON Lines file, line by line. Lines of blanks are passed over. */
final class LinesReading implements Reading {

    private final InputStream in;
    private final BoundedLines lines;
    private final int limit;
    private final JsonItems items;
    private final Origin file;
    private final Hints hints;
    private final Clock clock;
    private long consumed;
    private boolean mayWait;
    private boolean isWaiting;

    LinesReading(InputStream in, int limit, JsonItems items, Origin file, Hints hints, Clock clock) {
        this.in = in;
        this.lines = new BoundedLines(in, limit);
        this.limit = limit;
        this.items = items;
        this.file = file;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Goes on behind lines that were read before.
     *
     * @param from how many lines
     * @param mayWait whether a last line without its end is left for later, unless it is a whole object
     */
    void passOver(long from, boolean mayWait) throws IOException {
        this.mayWait = mayWait;
        while (consumed < from && lines.next().isPresent()) {
            consumed++;
        }
    }

    /** How many lines were read. */
    long consumed() {
        return consumed;
    }

    /** Whether there is a last line that was left for later. */
    boolean isWaiting() {
        return isWaiting;
    }

    @Override
    public Optional<Fetched> next() throws IOException {
        Optional<BoundedLines.Line> line = nextLine();
        while (line.isPresent() && isBlank(line.get())) {
            line = nextLine();
        }
        return line.map(this::read);
    }

    private Optional<BoundedLines.Line> nextLine() throws IOException {
        Optional<BoundedLines.Line> line = isWaiting ? Optional.empty() : lines.next();
        isWaiting |= line.isPresent() && mayWait && !line.get().isEnded() && !isWhole(line.get());
        if (isWaiting) {
            return Optional.empty();
        }
        consumed += line.isPresent() ? 1 : 0;
        return line;
    }

    /** No begin of an object is an object. */
    private static boolean isWhole(BoundedLines.Line line) {
        try {
            return isBlank(line) || Json.mapper().readTree(line.bytes()).isObject();
        } catch (IOException e) {
            return false;
        }
    }

    private Fetched read(BoundedLines.Line line) {
        Origin origin = new Origin(file.corpus(), file.feed(), file.location() + ":" + line.number());
        if (line.isTooLong()) {
            String detail = "the line has " + line.length() + " bytes, the limit is " + limit;
            return Refusals.of(origin, RejectReason.TOO_LARGE, detail, clock.instant());
        }
        return items.read(new Piece(origin, clock.instant(), line.bytes()), hints);
    }

    private static boolean isBlank(BoundedLines.Line line) {
        if (line.isTooLong()) {
            return false;
        }
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
