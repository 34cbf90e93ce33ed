package io.wirewatch.sink.store;

import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import org.jspecify.annotations.Nullable;

/** One record of a topic, as the store takes it. A null value is a tombstone: the row goes. */
public sealed interface Change {

    /** The record it comes from. */
    Source source();

    /** The key within its topic. */
    Object key();

    /** A row of one of the tables. */
    record OfRow(Source source, RowKey key, @Nullable Row row) implements Change {}

    /** The tags of the counted version of an article. */
    record OfArticle(
            Source source, ArticleKey key, @Nullable TaggedArticle article) implements Change {}

    /** Which text an article is counted under, where it is not its own. */
    record OfText(Source source, ArticleKey key, @Nullable FoldedArticle folded) implements Change {}

    /** A refused record; its place in the topic is its key. */
    record OfRejected(Source source, Rejected rejected) implements Change {
        @Override
        public Object key() {
            return source;
        }
    }

    /**
     * Where a record stands.
     *
     * @param topic the topic's short name, without the prefix
     * @param partition its partition
     * @param offset its offset
     */
    record Source(String topic, int partition, long offset) {}
}
