package io.wirewatch.tagger.discovery;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;

/**
 * A name that was found, in place of everything the dictionary had found inside it.
 *
 * @param from its first token
 * @param to one past its last token
 * @param entry whom it names: somebody new, or somebody of the dictionary by a short form
 * @param kind name or short
 */
public record Discovered(int from, int to, Entry entry, MentionKind kind) {}
