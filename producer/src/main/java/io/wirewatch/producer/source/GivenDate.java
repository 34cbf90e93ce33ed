package io.wirewatch.producer.source;

import io.wirewatch.model.Excerpt;
import io.wirewatch.model.RejectReason;

/** A date that somebody gave and nobody can read: refused, never guessed. */
final class GivenDate {

    private GivenDate() {}

    static Fetched refused(String written, Piece piece) {
        String detail = "'" + Excerpt.of(written) + "' is no date; write it as 2020-08-17T12:34:00Z or 2020-08-17";
        return Refusals.of(piece, RejectReason.BAD_DATE, detail);
    }
}
