package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
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

    LinesReading(InputStream in, int limit, JsonItems items, Origin file, Hints hints, Clock clock) {
        this.in = in;
        this.lines = new BoundedLines(in, limit);
        this.limit = limit;
        this.items = items;
        this.file = file;
        this.hints = hints;
        this.clock = clock;
    }

    @Override
    public Optional<Fetched> next() throws IOException {
        Optional<BoundedLines.Line> line = lines.next();
        while (line.isPresent() && isBlank(line.get())) {
            line = lines.next();
        }
        return line.map(this::read);
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
