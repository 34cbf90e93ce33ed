package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.references.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something; all numbers are tokens, ends exclusive.
 *
 * @param speaker who, where known
 * @param sourceFrom the words that name the source
 * @param sourceTo their end
 * @param cueFrom the words of saying
 * @param cueTo their end
 * @param from what is said
 * @param to its end
 * @param isStated whether the words tell what is said, not merely what is wanted or judged
 */
public record Speech(
        @Nullable Ref speaker,
        int sourceFrom,
        int sourceTo,
        int cueFrom,
        int cueTo,
        int from,
        int to,
        boolean isStated) {

    /** The same source and cue with other words. */
    Speech with(int newFrom, int newTo) {
        return new Speech(speaker, sourceFrom, sourceTo, cueFrom, cueTo, newFrom, newTo, isStated);
    }

    /** Whether a token is part of what is said. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
