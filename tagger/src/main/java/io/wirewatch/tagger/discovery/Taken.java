package io.wirewatch.tagger.discovery;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;

/**
 * A stretch of tokens that the dictionary knows.
 *
 * @param from its first token
 * @param to one past its last token
 * @param entry whom it means
 * @param kind by what sort of word
 */
public record Taken(int from, int to, Entry entry, MentionKind kind) {

    /** Whether a longer name may take it in, as Jordan in "Michael Jordan" and Houston in "Houston Chronicle". */
    boolean isSoft() {
        boolean isName = kind == MentionKind.NAME || kind == MentionKind.ALIAS || kind == MentionKind.METONYM;
        boolean isShort = kind == MentionKind.SHORT && to - from == 1;
        return isName && entry.isGeographic() || isShort;
    }

    /** Whether it names an organisation, whose name may go on: "Inc", "Capital Markets". */
    boolean isOrganisation() {
        boolean isName = kind == MentionKind.NAME || kind == MentionKind.ALIAS;
        return isName && entry.type() == ActorType.ORGANISATION;
    }

    /** Whether it names a person or organisation in full, so that short forms can be joined to it. */
    boolean isLongForm() {
        boolean isName = kind == MentionKind.NAME || kind == MentionKind.ALIAS;
        return isName && to - from > 1 && !entry.isGeographic() && entry.type() != ActorType.OTHER;
    }
}
