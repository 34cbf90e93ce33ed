package io.wirewatch.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that was not counted, kept with its reason: the value of the topic {@code rejected}.
 *
 * @param origin where it came in
 * @param stage which step refused it
 * @param reason why, as one of a closed set
 * @param detail why, as a sentence for a person; at most {@value #DETAIL_LIMIT} code units
 * @param article its id, where it got that far
 * @param rejected when
 * @param payload its bytes in Base64 where they fit the limit of the one who refused it, for a later replay
 * @param record which record of {@code articles} was refused, as {@code topic-partition@offset}; absent where a producer refused it.
 *     A recount takes from here what became of that record, for rules may have been mended since
 */
public record Rejected(
        Origin origin,
        Stage stage,
        RejectReason reason,
        String detail,
        @Nullable ArticleId article,
        Instant rejected,
        @Nullable String payload,
        @Nullable String record) {

    /** Bound of {@link #detail()}, in UTF-16 code units. */
    public static final int DETAIL_LIMIT = 500;

    public Rejected {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rejected, "rejected");
        detail = Excerpt.of(detail, DETAIL_LIMIT);
    }

    /** A refusal of what never was a record of {@code articles}. */
    public Rejected(
            Origin origin,
            Stage stage,
            RejectReason reason,
            String detail,
            @Nullable ArticleId article,
            Instant rejected,
            @Nullable String payload) {
        this(origin, stage, reason, detail, article, rejected, payload, null);
    }
}
