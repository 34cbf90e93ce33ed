package io.wirewatch.tagger.actors;

import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;

/**
 * An actor named at one place.
 *
 * @param entry who
 * @param surface by which words of the dictionary
 * @param role whether it acts or says where
 * @param from the first token of the name itself
 * @param to one past its last token
 * @param head the first token of the whole phrase, with country and office before the name
 * @param tail one past the last token of the whole phrase, with an apposition after it
 */
public record Named(Entry entry, Surface surface, MentionRole role, int from, int to, int head, int tail) {

    static Named of(Entry entry, Surface surface, int from, int to) {
        return new Named(entry, surface, MentionRole.ACTOR, from, to, from, to);
    }

    /** By what sort of word. */
    public MentionKind kind() {
        return surface.kind();
    }

    /** Whether it acts there. */
    public boolean isActor() {
        return role == MentionRole.ACTOR;
    }

    Named as(MentionRole newRole) {
        return new Named(entry, surface, newRole, from, to, head, tail);
    }

    Named withArticle() {
        return new Named(entry, surface, role, from - 1, to, Math.min(head, from - 1), tail);
    }

    Named reaching(int newHead, int newTail) {
        return new Named(entry, surface, role, from, to, newHead, newTail);
    }
}
