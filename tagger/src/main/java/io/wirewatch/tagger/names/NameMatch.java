package io.wirewatch.tagger.names;

/**
 * How two names compare.
 *
 * @param score from 0, nothing in common, to 1, the same words
 * @param same whether they are taken for spellings of one name
 */
public record NameMatch(double score, boolean same) {

    public NameMatch {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not at " + score);
        }
    }
}
