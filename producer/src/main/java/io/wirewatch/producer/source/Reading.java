package io.wirewatch.producer.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One open file, item by item. */
interface Reading extends Closeable {

    /**
     * The next item; empty at the end.
     *
     * @throws IOException if the rest cannot be read
     */
    Optional<Fetched> next() throws IOException;
}
