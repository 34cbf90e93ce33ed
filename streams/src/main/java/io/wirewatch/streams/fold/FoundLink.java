package io.wirewatch.streams.fold;

import io.wirewatch.model.ArticleKey;
import io.wirewatch.streams.reprint.Reprint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one partition of {@code text-prints} knows of an article. A later link of the same article and partition replaces an earlier
 * one.
 *
 * @param article the {@link ArticleKey#text()} of the article
 * @param home the partition of {@code articles} it came in
 * @param from which partition says so
 * @param reprint what it is a reprint of, null where it is nobody's as far as the partition can tell
 */
public record FoundLink(
        String article, int home, int from, @Nullable Reprint reprint) {
    public FoundLink {
        Objects.requireNonNull(article, "article");
    }

    String key() {
        return article + '#' + from;
    }
}
