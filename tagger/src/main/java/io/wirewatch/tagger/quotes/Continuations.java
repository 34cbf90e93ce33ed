package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.List;

/** Quotations that nobody claims: they go to who spoke before them in the same paragraph. One scene. */
final class Continuations {

    private final Tokens tokens;
    private final QuoteMarks marks;

    Continuations(Scene scene, QuoteMarks marks) {
        tokens = scene.tokens();
        this.marks = marks;
    }

    /** Widens the speeches, which come by place of their cue, to the quotations that follow them. */
    void addTo(List<Speech> speeches) {
        int next = 0;
        int last = -1;
        for (int[] span : marks.spans()) {
            for (; next < speeches.size() && speeches.get(next).cueFrom() < span[0]; next++) {
                Speech speech = speeches.get(next);
                last = speech.isStated() && marks.isQuoted(speech.from()) ? next : last;
            }
            boolean isFree = last >= 0 && tokens.is(span[0] - 1, Shape.SENTENCE) && !isClaimed(speeches, next, span);
            if (isFree && isSameParagraph(speeches.get(last), span[0] - 1)) {
                Speech speech = speeches.get(last);
                speeches.set(last, speech.with(speech.from(), Math.max(speech.to(), span[1])));
            }
        }
    }

    /** Whether a speech near by, before or after, says it. */
    private static boolean isClaimed(List<Speech> speeches, int next, int[] span) {
        for (int i = Math.max(0, next - 4); i < Math.min(speeches.size(), next + 4); i++) {
            Speech speech = speeches.get(i);
            if (speech.from() < span[1] && span[0] < speech.to() && speech.isStated()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameParagraph(Speech speech, int to) {
        for (int at = speech.cueFrom() + 1; at <= to; at++) {
            if (tokens.is(at, Shape.PARAGRAPH)) {
                return false;
            }
        }
        return true;
    }
}
