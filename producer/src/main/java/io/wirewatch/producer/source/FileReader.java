package io.wirewatch.producer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import io.wirewatch.model.Excerpt;
import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.archive.Archive;
import io.wirewatch.producer.decode.TextDecoder;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.wire.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Opens a file as what it is. */
final class FileReader {

    /** Enough to tell text from binary, and HTML from text. */
    private static final int HEAD = 4096;

    /**
     * A file that is open.
     *
     * @param name tells what it is
     * @param in its bytes
     * @param size how many; -1 where that is unknown before the end
     */
    record Opened(String name, InputStream in, long size) {}

    private final FileAccess access;
    private final Limits limits;
    private final Clock clock;
    private final Pages pages;
    private final JsonItems items;
    private final FeedItems feeds;

    FileReader(FileAccess access, Limits limits, Clock clock) {
        this.access = access;
        this.limits = limits;
        this.clock = clock;
        Assembly assembly = new Assembly(limits);
        this.pages = new Pages(assembly);
        this.items = new JsonItems(assembly);
        this.feeds = new FeedItems(new ArticleMaker(limits));
    }

    /**
     * The items of a file.
     *
     * @throws IOException if it cannot be opened; what goes wrong later is thrown by the reading
     */
    Reading open(Entry entry, Origin origin, Hints hints) throws IOException {
        IOException trouble = entry.trouble();
        if (trouble != null) {
            throw trouble;
        }
        InputStream raw = access.open(entry.path());
        if (Archive.isArchive(entry.name())) {
            return ArchiveReading.open(entry.name(), raw, new ArchiveReading.Place(origin, hints, clock), this);
        }
        return open(new Opened(entry.name(), raw, access.size(entry.path())), origin, hints);
    }

    /** The items of a file that is open; it is closed with the reading, or if it cannot be read. */
    Reading open(Opened file, Origin origin, Hints hints) throws IOException {
        InputStream in = unpacked(file);
        try {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            FileKind kind = FileKind.of(file.name(), head);
            if (kind == FileKind.JSON_LINES && head.length > 0 && !TextDecoder.isBinary(head)) {
                return new LinesReading(in, limits.lineBytes(), items, origin, hints, clock);
            }
            try (in) {
                return new ListReading(whole(in, file.size(), kind, origin, hints));
            }
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The lines of a JSON Lines file that somebody may still add to.
     *
     * @param from how many lines are passed over
     * @param isWaiting whether a last line without its end is left for later, unless it is a whole object
     */
    Reading openLines(Entry entry, Origin origin, Hints hints, long from, boolean isWaiting) throws IOException {
        IOException trouble = entry.trouble();
        if (trouble != null) {
            throw trouble;
        }
        InputStream in = new BufferedInputStream(access.open(entry.path()), HEAD * 4);
        LinesReading reading = new LinesReading(in, limits.lineBytes(), items, origin, hints, clock);
        reading.passOver(from, isWaiting);
        return reading;
    }

    private static InputStream unpacked(Opened file) throws IOException {
        InputStream in = file.in();
        if (!file.name().toLowerCase(Locale.ROOT).endsWith(".gz")) {
            return new BufferedInputStream(in, HEAD * 4);
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(in, HEAD * 4), HEAD * 4);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private List<Fetched> whole(InputStream in, long size, FileKind kind, Origin origin, Hints hints)
            throws IOException {
        byte[] bytes = size > limits.pageBytes() ? new byte[0] : in.readNBytes(limits.pageBytes() + 1);
        if (size > limits.pageBytes() || bytes.length > limits.pageBytes()) {
            String detail = (size > limits.pageBytes() ? "it has " + size + " bytes" : "unpacked it has more")
                    + ", the limit of a page is " + limits.pageBytes();
            return List.of(Refusals.of(origin, RejectReason.TOO_LARGE, detail, clock.instant()));
        }
        Piece piece = new Piece(origin, clock.instant(), bytes);
        boolean isJson = kind == FileKind.JSON && bytes.length > 0;
        if (kind == FileKind.FEED || (isJson && FeedItems.isFeed(bytes))) {
            return feeds.read(piece, hints);
        }
        if (kind == FileKind.XML && bytes.length > 0 && !TextDecoder.isBinary(bytes)) {
            return List.of(Refusals.of(piece, RejectReason.UNDECODABLE, "XML that is neither a feed nor a page"));
        }
        return isJson ? json(piece, hints) : List.of(pages.read(piece, kind, hints));
    }

    /** One object, an array of objects, or objects one after the other. */
    private List<Fetched> json(Piece piece, Hints hints) {
        return TextDecoder.decode(piece.bytes())
                .fold(
                        text -> json(text.text(), piece, hints),
                        refused -> List.of(Refusals.of(piece, refused.reason(), refused.detail())));
    }

    private List<Fetched> json(String text, Piece piece, Hints hints) {
        List<Fetched> found = new ArrayList<>();
        try (MappingIterator<JsonNode> nodes =
                Json.mapper().readerFor(JsonNode.class).readValues(text)) {
            int number = 1;
            while (nodes.hasNextValue()) {
                JsonNode node = nodes.nextValue();
                found.add(items.read(node, part(piece, number, node), hints));
                number++;
            }
        } catch (JsonProcessingException e) {
            String why = Excerpt.of(e.getOriginalMessage().lines().findFirst().orElse(""));
            found.add(Refusals.of(piece, RejectReason.UNDECODABLE, "broken JSON: " + why));
        } catch (IOException e) {
            found.add(Refusals.of(piece.origin(), e, piece.collected()));
        }
        return found;
    }

    private static Piece part(Piece piece, int number, JsonNode node) {
        Origin file = piece.origin();
        Origin origin = new Origin(file.corpus(), file.feed(), file.location() + "#" + number);
        return new Piece(origin, piece.collected(), Json.write(node).getBytes(StandardCharsets.UTF_8));
    }
}
