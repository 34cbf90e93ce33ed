package io.wirewatch.producer.source;

import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.ZipException;

/** Builds refusals: one reason, one sentence for a person, and the bytes where they are few. */
final class Refusals {

    /** Larger input is named by its origin alone; a topic of refusals is no archive. */
    private static final int PAYLOAD_LIMIT = 64 * 1024;

    private static final byte[] NO_BYTES = {};

    private Refusals() {}

    /** A refusal of input that was read. */
    static Fetched.Refused of(Origin origin, RejectReason reason, String detail, Instant at, byte[] bytes) {
        String payload = bytes.length == 0 || bytes.length > PAYLOAD_LIMIT
                ? null
                : Base64.getEncoder().encodeToString(bytes);
        return new Fetched.Refused(
                new Rejected(origin, Stage.PRODUCE, reason, detail, null, at, payload), bytes.length);
    }

    /** A refusal of a piece. */
    static Fetched.Refused of(Piece piece, RejectReason reason, String detail) {
        return of(piece.origin(), reason, detail, piece.collected(), piece.bytes());
    }

    /** A refusal of input that was not read, or not kept. */
    static Fetched.Refused of(Origin origin, RejectReason reason, String detail, Instant at) {
        return of(origin, reason, detail, at, NO_BYTES);
    }

    /** A refusal of input that the file system did not give us. */
    static Fetched.Refused of(Origin origin, IOException failure, Instant at) {
        if (failure instanceof NoSuchFileException) {
            return of(origin, RejectReason.MISSING, "there is no such file or folder", at);
        }
        if (failure instanceof AccessDeniedException denied) {
            String reason = denied.getReason() == null ? "no permission to read it" : denied.getReason();
            return of(origin, RejectReason.FORBIDDEN, reason, at);
        }
        if (failure instanceof FileSystemLoopException) {
            return of(origin, RejectReason.UNREADABLE, "a link that leads back to itself", at);
        }
        if (failure instanceof Sidecar.Unusable) {
            return of(origin, RejectReason.UNDECODABLE, String.valueOf(failure.getMessage()), at);
        }
        if (failure instanceof ZipException || failure instanceof EOFException) {
            return of(origin, RejectReason.UNREADABLE, "the gzip data is broken: " + failure.getMessage(), at);
        }
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return of(origin, RejectReason.UNREADABLE, "reading stopped: " + why, at);
    }
}
