package io.wirewatch.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sentence behind a number, with where it stands and what fired.
 *
 * @param article in which article
 * @param url its address, where it has one
 * @param publisher who stands behind the article
 * @param published its publication instant
 * @param part title or text
 * @param span the sentence within that part
 * @param sentence its words, at most {@value #SENTENCE_LIMIT} code units
 * @param mark the words that fired, within that part
 * @param rule the alias kind or rule that fired
 * @param weight how well it shows the number; more is better
 */
public record Evidence(
        ArticleId article,
        @Nullable String url,
        String publisher,
        Instant published,
        Part part,
        Span span,
        String sentence,
        Span mark,
        String rule,
        int weight)
        implements Comparable<Evidence> {

    /** How much of a sentence a row carries, in UTF-16 code units. */
    public static final int SENTENCE_LIMIT = 400;

    /** Best first: a total order, so that the choice does not depend on arrival. */
    private static final Comparator<Evidence> ORDER = Comparator.comparingInt(Evidence::weight)
            .reversed()
            .thenComparing(Evidence::published)
            .thenComparing(Evidence::article)
            .thenComparing(Evidence::part)
            .thenComparing(Evidence::span)
            .thenComparing(Evidence::mark)
            .thenComparing(Evidence::rule)
            .thenComparing(Evidence::sentence)
            .thenComparing(Evidence::publisher)
            .thenComparing(Evidence::url, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Evidence {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(rule, "rule");
        sentence = Excerpt.of(sentence, SENTENCE_LIMIT);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
