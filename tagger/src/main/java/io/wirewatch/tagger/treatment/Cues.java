package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.cues.CueHit;
import io.wirewatch.tagger.cues.CueIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The cues of the stance files in a wording, the longest where several begin at one word, none within another. */
final class Cues {

    private Cues() {}

    /** The cues that touch no token of the spans asked about, by place. */
    static List<CueHit> in(Wording wording, CueIndex index, IntPredicate isAsked) {
        List<CueHit> found = new ArrayList<>();
        List<CueHit> here = new ArrayList<>();
        for (int at = wording.from(); at < wording.to(); at++) {
            here.clear();
            if (!isAsked.test(at)) {
                index.find(wording.tokens(), at, wording.to(), isAsked, here);
            }
            CueHit longest = null;
            for (CueHit hit : here) {
                longest = longest == null || hit.words() > longest.words() ? hit : longest;
            }
            if (longest != null) {
                found.add(longest);
                at = longest.to() - 1;
            }
        }
        return found;
    }

    /** {@code ACCV}: three letters of the class and one of the pattern. */
    static String kindOf(CueHit hit) {
        String stanceClass = hit.cue().stanceClass().name();
        return stanceClass.substring(0, Math.min(3, stanceClass.length()))
                + hit.cue().pattern().name().charAt(0);
    }

    static String signOf(CueHit hit) {
        return hit.cue().polarity() > 0 ? "+" : "-";
    }
}
