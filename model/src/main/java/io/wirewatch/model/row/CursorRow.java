package io.wirewatch.model.row;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a source has been published: a row of {@code cursors}, written in the transaction of the articles before it.
 *
 * @param key which source
 * @param position the source's own words for it; empty at the beginning
 * @param ahead which of the items behind the position are published already, as a bit set in Base64; absent for none. A replay by
 *     publication date sends what it reads in another order
 * @param items how many items were published so far
 * @param finished whether the source was read to its end
 * @param moved when the row was written
 */
public record CursorRow(Key key, String position, @Nullable String ahead, long items, boolean finished, Instant moved) {

    public CursorRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(moved, "moved");
    }

    /**
     * The key of a cursor.
     *
     * @param corpus the timeline it publishes to
     * @param feed its label
     * @param address what is read: a web address, or the name of a folder or file with a hash over what is in it
     */
    public record Key(String corpus, String feed, String address) {

        public Key {
            if (corpus.isBlank() || feed.isBlank() || address.isBlank()) {
                throw new IllegalArgumentException("a source has corpus, feed and address, got '" + corpus + "', '"
                        + feed + "' and '" + address + "'");
            }
        }
    }
}
