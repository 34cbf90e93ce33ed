package io.wirewatch.tagger.stances;

import io.wirewatch.model.StanceClass;
import io.wirewatch.model.StanceFlags;
import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subject;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.cues.Pattern;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Claims that accuse: who says that another harms him, his side or those he speaks to, accuses that other. "Lukashenko claimed that
 * Russia was trying to overthrow him"; "Russia seeks to undermine your democracy," Pompeo said.
 */
final class Claims {

    /** From here on an act is hostile enough for telling of it to be an accusation. */
    private static final double HOSTILE = -0.5;

    private final Scene scene;
    private final Speakers speakers;
    private final CueIndex cues;

    Claims(Scene scene, Speakers speakers, CueIndex cues) {
        this.scene = scene;
        this.speakers = speakers;
        this.cues = cues;
    }

    void addTo(List<Finding> findings) {
        List<Finding> claims = new ArrayList<>();
        for (Finding finding : findings) {
            boolean isHostile = finding.polarity() <= HOSTILE
                    && !finding.flags().negated()
                    && !finding.rule().startsWith("any");
            @Nullable Ref speaker = isHostile ? speaker(finding.from()) : null;
            if (speaker != null
                    && finding.target().side().equals(speaker.entry().side())) {
                addClaim(
                        claims,
                        speaker,
                        finding.holderRef(),
                        finding.holder(),
                        finding.from(),
                        finding.to(),
                        finding.rule());
            }
        }
        addAddressed(claims);
        findings.addAll(claims);
    }

    private @Nullable Ref speaker(int token) {
        @Nullable Speech speech = speakers.speechAt(token);
        @Nullable Ref speaker = speech == null ? null : speech.speaker();
        return speaker == null || speaker.isSource() ? null : speaker;
    }

    private static void addClaim(
            List<Finding> claims, Ref speaker, Ref accusedRef, Entry accused, int from, int to, String rule) {
        if (!accused.side().equals(speaker.entry().side())) {
            claims.add(new Finding(
                    speaker,
                    speaker.entry(),
                    accusedRef,
                    accused,
                    StanceClass.ACCUSE,
                    StanceClass.ACCUSE.polarity(),
                    from,
                    to,
                    new StanceFlags(false, false, false),
                    "claim:" + rule));
        }
    }

    /** Hostile verbs whose object is "your", "our": no actor of the dictionary, yet an accusation. */
    private void addAddressed(List<Finding> claims) {
        Subjects subjects = new Subjects(scene);
        List<CueHit> hits = new ArrayList<>();
        Tokens tokens = scene.tokens();
        IntPredicate isName = token -> scene.refAt(token) != null;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int limit = tokens.sentenceTo(sentence);
            // a cue before "our" may end where the sentence does
            boolean mayHold = mayAddress(tokens.sentenceFrom(sentence), limit + 1);
            for (int at = tokens.sentenceFrom(sentence); mayHold && at < limit; at++) {
                if (cues.mayBeginAt(tokens, at) && scene.refAt(at) == null && speaker(at) != null) {
                    cues.find(tokens, at, limit, isName, hits);
                }
            }
        }
        for (CueHit hit : hits) {
            boolean isHostile = hit.cue().pattern() == Pattern.VERB && hit.cue().polarity() <= HOSTILE;
            boolean isAddressed = isAboutUsAt(hit.to());
            VerbGroup group = VerbGroup.of(scene, hit.from());
            if (isHostile && isAddressed && !group.isNegated() && !group.hasBe()) {
                Subject subject = subjects.of(group);
                @Nullable Ref speaker = speaker(hit.from());
                for (Ref accused : subject.refs()) {
                    if (speaker != null && !subject.isNegated()) {
                        addClaim(
                                claims,
                                speaker,
                                accused,
                                accused.entry(),
                                hit.from(),
                                hit.to(),
                                hit.cue().id());
                    }
                }
            }
        }
    }

    private boolean mayAddress(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isAboutUsAt(at)) {
                return true;
            }
        }
        return false;
    }

    /** "Our democracy"; "the country", which is the speaker's where he names no other. */
    private boolean isAboutUsAt(int at) {
        Tokens tokens = scene.tokens();
        if (!tokens.isWord(at)) {
            return false;
        }
        return scene.grammar().is(tokens, at, WordClass.POSSESSIVE_PRONOUN)
                ? isAboutUs(tokens.surface(at, at + 1))
                : tokens.reads(at, "the") && (tokens.reads(at + 1, "country") || tokens.reads(at + 1, "nation"));
    }

    private static boolean isAboutUs(String pronoun) {
        return pronoun.equalsIgnoreCase("your") || pronoun.equalsIgnoreCase("our") || pronoun.equalsIgnoreCase("my");
    }
}
