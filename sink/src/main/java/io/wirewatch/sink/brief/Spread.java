package io.wirewatch.sink.brief;

import io.wirewatch.sink.store.FoundRow;
import java.sql.SQLException;

/**
 * The three counts, always together.
 *
 * @param articles how many articles
 * @param texts how many distinct texts: reprints of one text count once
 * @param publishers how many independent publishers
 */
public record Spread(long articles, long texts, long publishers) {

    /** Nothing. */
    public static final Spread NONE = new Spread(0, 0, 0);

    static Spread of(FoundRow row) throws SQLException {
        return new Spread(row.number("articles"), row.number("texts"), row.number("publishers"));
    }
}
