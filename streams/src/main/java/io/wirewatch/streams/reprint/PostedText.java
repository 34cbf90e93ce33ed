package io.wirewatch.streams.reprint;

import java.time.Instant;
import java.util.Objects;

/**
 * An article as far as folding goes.
 *
 * @param corpus its timeline: articles of different corpora never meet
 * @param id its id within the corpus
 * @param home the partition of {@code articles} it came in
 * @param published its publication instant
 * @param print the print of its text
 */
public record PostedText(String corpus, String id, int home, Instant published, TextPrint print) {
    public PostedText {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(print, "print");
    }
}
