package io.wirewatch.app.send;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.source.ArticleSource;
import org.jspecify.annotations.Nullable;

/**
 * Something to send.
 *
 * @param source what is read
 * @param key under which its position is kept; absent for what cannot be read twice, such as standard input
 */
public record Input(ArticleSource source, CursorRow.@Nullable Key key) {

    /** Something that is sent from its beginning, whatever was sent before. */
    public static Input of(ArticleSource source) {
        return new Input(source, null);
    }
}
