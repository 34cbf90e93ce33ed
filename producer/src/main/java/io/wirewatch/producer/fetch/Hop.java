package io.wirewatch.producer.fetch;

import java.net.URI;

/** What one request of a chain came back with. */
sealed interface Hop {

    /** The end of the chain. */
    record Arrived(FetchAnswer answer) implements Hop {}

    /** A redirect. */
    record Onward(URI to, boolean isPermanent) implements Hop {}
}
