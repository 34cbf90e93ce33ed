package io.wirewatch.wire;

import io.wirewatch.model.Excerpt;
import io.wirewatch.model.RejectReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may have written into a field, made fit to be kept: without lone surrogates, and names bounded, because they stand
 * in the key or in every row of a table.
 */
final class Strangers {

    /** A name stands in keys; Kafka takes no key larger than a record. */
    static final int NAME_LIMIT = 256;

    /** The longest path of Linux; longer addresses are data, not addresses. */
    static final int ADDRESS_LIMIT = 4096;

    private Strangers() {}

    static @Nullable String words(@Nullable String text) {
        return text == null ? null : Surrogates.mended(text);
    }

    static @Nullable List<String> words(@Nullable List<String> texts) {
        return texts == null
                ? null
                : texts.stream()
                        .filter(Objects::nonNull)
                        .map(Surrogates::mended)
                        .toList();
    }

    static @Nullable String name(String field, @Nullable String text) {
        return bounded(field, text, NAME_LIMIT);
    }

    static @Nullable String address(String field, @Nullable String text) {
        return bounded(field, text, ADDRESS_LIMIT);
    }

    private static @Nullable String bounded(String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            throw new BadArticle(
                    RejectReason.TOO_LARGE,
                    field + " is " + text.length() + " characters long, the limit is " + limit + ": '"
                            + Excerpt.of(text) + "'");
        }
        return words(text);
    }
}
