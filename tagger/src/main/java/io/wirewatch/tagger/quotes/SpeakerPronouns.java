package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.references.Ref.Standing;
import io.wirewatch.tagger.text.QuoteMarks;
import java.util.ArrayList;
import java.util.List;

/** Says who "I" and "we" are: the one who speaks, inside quotation marks. */
public final class SpeakerPronouns {

    private SpeakerPronouns() {}

    /** References for the pronouns of the speakers. */
    public static List<Ref> in(Scene scene, List<Speech> speeches) {
        QuoteMarks marks = scene.tokens().quoteMarks();
        List<Ref> refs = new ArrayList<>();
        for (Speech speech : speeches) {
            Ref speaker = speech.speaker();
            if (speech.isStated() && speaker != null && !speaker.isSource()) {
                for (int at = speech.from(); at < speech.to(); at++) {
                    if (marks.isQuoted(at) && scene.is(at, WordClass.SPEAKER)) {
                        boolean isOwner = scene.is(at, WordClass.POSSESSIVE_PRONOUN);
                        Standing standing = isOwner ? Standing.OWNER : Standing.WHOLE;
                        refs.add(new Ref(List.of(speaker.entry()), null, at, at + 1, at + 1, standing));
                    }
                }
            }
        }
        return refs;
    }
}
