package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sources set off by a mark alone: "PENCE: ...", "Poll: ..." in headlines, and names under a quotation, "― Carla Sanchez". One scene. */
final class Scripts {

    /** How many words a name before a colon may have. */
    private static final int WORDS = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final QuoteMarks marks;
    private final NounPhrases phrases;

    Scripts(Scene scene, QuoteMarks marks, NounPhrases phrases) {
        this.scene = scene;
        tokens = scene.tokens();
        this.marks = marks;
        this.phrases = phrases;
    }

    void addTo(List<Speech> speeches) {
        for (int at = 1; at < tokens.size(); at++) {
            char mark = tokens.mark(at);
            if (mark == ':' && isName(start(at), at)) {
                add(speeches, new int[] {start(at), at}, at, at + 1, end(at));
            } else if (mark == Mark.DASH && Mark.isQuote(tokens.mark(at - 1)) && marks.isQuoted(at - 2)) {
                signed(speeches, at);
            }
        }
    }

    /** The first word of the paragraph or sentence that the colon ends a name in, or of its quotation. */
    private int start(int colon) {
        int start = colon - 1;
        while (start > 0
                && colon - start <= WORDS
                && !tokens.is(start, Shape.SENTENCE)
                && !Mark.isQuote(tokens.mark(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isName(int from, int to) {
        if (to - from > WORDS || !tokens.is(from, Shape.SENTENCE) && !tokens.is(from - 1, Shape.PARAGRAPH)) {
            return false;
        }
        boolean isFollowed = tokens.isWord(to + 1) || Mark.isQuote(tokens.mark(to + 1));
        for (int at = from; at < to; at++) {
            boolean isTitle = tokens.is(at, Shape.CAPITAL) && !scene.is(at, WordClass.TIME);
            if (!isTitle || scene.is(at, WordClass.AUXILIARY) || scene.is(at, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return isFollowed && from < to;
    }

    private int end(int at) {
        return Math.max(at + 1, scene.to(Math.min(at + 1, tokens.size() - 1)));
    }

    private void signed(List<Speech> speeches, int dash) {
        int[] name = phrases.beginningAt(dash + 1);
        boolean isName = name[0] < name[1] && tokens.is(name[0], Shape.CAPITAL) && name[1] - name[0] <= WORDS + 1;
        if (isName) {
            @Nullable Ref ref = scene.refFrom(name[0]);
            speeches.add(
                    new Speech(ref, name[0], name[1], dash, dash + 1, marks.from(dash - 2), marks.to(dash - 2), true));
        }
    }

    private void add(List<Speech> speeches, int[] source, int cueFrom, int from, int to) {
        @Nullable Ref ref = scene.refFrom(source[0]);
        @Nullable Ref speaker = ref != null && ref.isWhole() ? ref : null;
        if (from < to) {
            speeches.add(new Speech(speaker, source[0], source[1], cueFrom, cueFrom + 1, from, to, true));
        }
    }
}
