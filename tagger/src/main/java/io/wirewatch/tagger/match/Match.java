package io.wirewatch.tagger.match;

/**
 * A phrase found in a text.
 *
 * @param from its first token
 * @param to one past its last token
 * @param values the numbers of all who want it; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // read on the hot path, never compared
public record Match(int from, int to, int[] values) {}
