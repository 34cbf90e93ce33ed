package io.wirewatch.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article, who carried it to us, and when.
 *
 * @param origin where it came in
 * @param url its canonical address, where it has one
 * @param source the site or feed that carried it: {@code globalsecurity.org}
 * @param publisher who stands behind it: {@code RFE/RL}; equal to {@code source} where nobody else is known
 * @param revised when this version came to be, as far as the source says; of two versions of an article the later one counts
 * @param collected when it was read; plays no part in any table
 */
public record Provenance(
        Origin origin, @Nullable String url, String source, String publisher, Instant revised, Instant collected) {

    public Provenance {
        Objects.requireNonNull(origin, "origin");
        if (source.isBlank() || publisher.isBlank()) {
            throw new IllegalArgumentException(
                    "an article names its source and its publisher, got '" + source + "' and '" + publisher + "'");
        }
        revised = revised.truncatedTo(ChronoUnit.SECONDS);
        collected = collected.truncatedTo(ChronoUnit.MILLIS);
    }
}
