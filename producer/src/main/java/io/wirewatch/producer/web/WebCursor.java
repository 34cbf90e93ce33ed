package io.wirewatch.producer.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a document on the web has been delivered.
 *
 * @param etag the name of the version that was delivered whole
 * @param lastModified when it was made, as written
 * @param seen a mark of each entry that was delivered, the oldest first
 */
record WebCursor(@Nullable String etag, @Nullable String lastModified, List<String> seen) {

    private static final WebCursor START = new WebCursor(null, null, List.of());
    /** Marks of entries that are in the document no more: some feeds show an entry, hide it, and show it again. */
    private static final int REMEMBERED = 300;

    WebCursor {
        seen = List.copyOf(seen);
    }

    /** The cursor behind its text; the start where it is none of ours. */
    static WebCursor of(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return START;
        }
        try {
            return Json.mapper().readValue(cursor.position(), WebCursor.class);
        } catch (JsonProcessingException e) {
            return START;
        }
    }

    Cursor toCursor() {
        return new Cursor(Json.write(this));
    }

    /** The same with entries delivered since. */
    WebCursor with(List<String> delivered) {
        Set<String> all = new LinkedHashSet<>(seen);
        all.addAll(delivered);
        return new WebCursor(etag, lastModified, List.copyOf(all));
    }

    /** The same with a document delivered whole: what it does not hold is forgotten but for the latest few. */
    WebCursor whole(@Nullable String newEtag, @Nullable String newLastModified, Set<String> present) {
        List<String> gone = new ArrayList<>(seen);
        gone.removeAll(present);
        List<String> kept = new ArrayList<>(gone.subList(Math.max(0, gone.size() - REMEMBERED), gone.size()));
        kept.addAll(present);
        return new WebCursor(newEtag, newLastModified, kept);
    }
}
