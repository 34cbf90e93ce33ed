package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import java.time.Instant;

/**
 * A piece of input from which one article is to be made.
 *
 * @param origin where it stands
 * @param collected when it was read
 * @param bytes what stands there
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never copied: it may be megabytes
record Piece(Origin origin, Instant collected, byte[] bytes) {}
