package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.cues.Saying;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Tokens;

/** Whose a noun of saying is: "Putin's claim that", "his promise to", "a statement by the ministry". One scene. */
final class Owners {

    private static final int[] NOBODY = {0, 0};
    /** How many describing words may stand between owner and noun. */
    private static final int DESCRIBING = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final NounPhrases phrases;

    Owners(Scene scene, QuoteMarks marks) {
        this.scene = scene;
        tokens = scene.tokens();
        phrases = new NounPhrases(scene, marks);
    }

    /** The words that name the owner; an empty pair where nobody is named or nothing is said. */
    int[] of(Saying noun) {
        boolean isBy = scene.is(noun.to(), WordClass.BY_WORD);
        if (!isBy && !hasContent(noun.to())) {
            return NOBODY;
        }
        int at = noun.from() - 1;
        int limit = Math.max(scene.from(noun.from()), at - DESCRIBING);
        while (at > limit && isDescribing(at)) {
            at--;
        }
        if (tokens.mark(at) == Mark.POSSESSIVE) {
            return phrases.endingAt(at - 1);
        }
        if (scene.grammar().is(tokens, at, WordClass.POSSESSIVE_PRONOUN)) {
            return new int[] {at, at + 1};
        }
        return isBy ? phrases.beginningAt(noun.to() + 1) : NOBODY;
    }

    private boolean isDescribing(int at) {
        return scene.grammar().isPlainWord(tokens, at)
                || scene.is(at, WordClass.EPITHET)
                || scene.is(at, WordClass.FORMER)
                || tokens.is(at, io.wirewatch.tagger.text.Shape.NUMBER);
    }

    private boolean hasContent(int at) {
        return scene.is(at, WordClass.THAT_WORD)
                || scene.is(at, WordClass.TO_WORD)
                || scene.is(at, WordClass.OF_WORD)
                || scene.is(at, WordClass.RELATIVE)
                || tokens.isWord(at) && isAbout(tokens.surface(at, at + 1));
    }

    private static boolean isAbout(String word) {
        return word.equals("about") || word.equals("on") || word.equals("for") || word.equals("against");
    }
}
