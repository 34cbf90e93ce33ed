package io.wirewatch.producer.source;

/**
 * Something that delivers articles: the extension point for feeds.
 *
 * <p>A source is used by one thread. What goes wrong with one item is a {@link Fetched.Refused} in the batch, never an
 * exception; an exception means that the source as a whole cannot go on.
 */
public interface ArticleSource extends AutoCloseable {

    /** The label under which this source is accounted: the same for all its articles. */
    String feed();

    /**
     * The next items behind a cursor.
     *
     * @param after {@link Cursor#START}, or the {@link Batch#next()} of an earlier batch, possibly of an earlier process
     * @return at least one item unless the batch {@link Batch#isLast()}
     */
    Batch poll(Cursor after);

    /** Frees what is open. No call may follow. */
    @Override
    void close();
}
