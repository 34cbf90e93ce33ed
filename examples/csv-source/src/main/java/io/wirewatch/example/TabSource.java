package io.wirewatch.example;

import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.source.ArticleMaker;
import io.wirewatch.producer.source.ArticleMaker.Dated;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.SourceException;
import io.wirewatch.producer.source.SourceRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of one file. */
final class TabSource implements ArticleSource {

    private static final int BATCH = 100;
    private static final int COLUMNS = 4;

    private final SourceRequest request;
    private final ArticleMaker maker;

    TabSource(SourceRequest request) {
        this.request = request;
        this.maker = new ArticleMaker(request.limits());
    }

    @Override
    public String feed() {
        return request.feed();
    }

    @Override
    public Batch poll(Cursor after) {
        long read = after.equals(Cursor.START) ? 0 : Long.parseLong(after.position());
        try (Stream<String> lines = Files.lines(Path.of(request.address()), StandardCharsets.UTF_8)) {
            List<String> next = lines.skip(read).limit(BATCH).toList();
            List<Fetched> items = new ArrayList<>();
            for (String line : next) {
                items.add(item(line, ++read));
            }
            return new Batch(items, new Cursor(Long.toString(read)), next.size() < BATCH);
        } catch (IOException e) {
            throw SourceException.of("unreadable", "cannot read " + request.address() + ": " + e, null);
        }
    }

    /** What is wrong with one line is a refusal of that line, never an exception. */
    private Fetched item(String line, long number) {
        Origin origin = new Origin(request.corpus(), request.feed(), request.address() + ":" + number);
        Instant now = request.clock().instant();
        String[] cells = line.split("\t", -1);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (cells.length != COLUMNS) {
            String detail = COLUMNS + " columns are needed, got " + cells.length;
            return maker.refused(RejectReason.UNDECODABLE, detail, origin, now, bytes);
        }
        try {
            Instant day = LocalDate.parse(cells[1]).atStartOfDay(ZoneOffset.UTC).toInstant();
            Dated dated = new Dated(new Publication(day, Precision.DAY, "given"), null);
            return maker.ofText(cells[2], cells[3], hints(cells[0]), dated, origin, now);
        } catch (DateTimeParseException e) {
            return maker.refused(RejectReason.BAD_DATE, "'" + cells[1] + "' is no day", origin, now, bytes);
        }
    }

    private Hints hints(String id) {
        Hints own = new Hints(null, null, id, request.feed(), null, null, null, null, null, List.of(), List.of());
        return request.hints().orElse(own);
    }

    @Override
    public void close() {
        // nothing stays open between two polls
    }
}
