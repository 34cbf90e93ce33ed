package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.Form;
import io.wirewatch.tagger.cues.Saying;
import io.wirewatch.tagger.cues.SayingIndex;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/** Who does what a verb of saying says, known or not. Answers are pairs of tokens; an empty pair is nobody. One scene. */
final class Sources {

    private static final int[] NOBODY = {0, 0};
    /** How many verbs are climbed from a participle or infinitive to the one that has a subject. */
    private static final int DEPTH = 3;
    /** How long a parenthesis between commas may be, in tokens. */
    private static final int PARENTHESIS = 40;
    /** How far "by" may stand from a passive verb. */
    private static final int BY_REACH = 5;

    /** How many tokens are looked at in all while verbs are climbed: a sentence of a thousand verbs must not take their cube. */
    private static final int STEPS = 5_000;

    private final Scene scene;
    private final Tokens tokens;
    private final QuoteMarks marks;
    private final SayingIndex sayings;
    private final NounPhrases phrases;
    private int steps;

    Sources(Scene scene, QuoteMarks marks, SayingIndex sayings) {
        this.scene = scene;
        tokens = scene.tokens();
        this.marks = marks;
        this.sayings = sayings;
        phrases = new NounPhrases(scene, marks);
    }

    /** The source of a verb of saying. */
    int[] of(Saying verb) {
        steps = 0;
        VerbGroup group = VerbGroup.of(scene, verb.from());
        boolean isPassive = verb.form().mayBePassive() && group.hasBe();
        if (isPassive || verb.form().mayBePassive() && scene.is(verb.to(), WordClass.BY_WORD)) {
            return agent(verb.to());
        }
        if (verb.form() == Form.PARTICIPLE && !isPerfect(group)) {
            return NOBODY;
        }
        return subject(group, verb.form(), 0);
    }

    private boolean isPerfect(VerbGroup group) {
        for (int at = group.start(); at < group.at(); at++) {
            if (scene.is(at, WordClass.HAVE)) {
                return true;
            }
        }
        return tokens.mark(group.start() - 1) == Mark.POSSESSIVE;
    }

    private int[] agent(int from) {
        for (int at = from; at < Math.min(from + BY_REACH, scene.to(from - 1)); at++) {
            if (scene.is(at, WordClass.BY_WORD)) {
                return phrases.beginningAt(at + 1);
            }
            if (!tokens.isWord(at) || scene.isVerbish(at)) {
                return NOBODY;
            }
        }
        return NOBODY;
    }

    private int[] subject(VerbGroup group, Form form, int depth) {
        int before = group.start() - 1;
        boolean isShort = tokens.mark(before) == Mark.POSSESSIVE && (form == Form.ING || form.mayBePassive());
        if (depth > DEPTH || before < scene.from(group.at()) && form != Form.ING) {
            return NOBODY;
        }
        if (isShort) {
            return phrases.endingAt(before - 1);
        }
        if (group.isInfinitive()) {
            return above(before, depth);
        }
        if (form == Form.ING && !group.hasBe()) {
            return ofParticiple(before, depth);
        }
        if (scene.is(before, WordClass.RELATIVE)) {
            return antecedent(before);
        }
        int[] beside = phrases.endingAt(beforeTime(before));
        if (beside[0] < beside[1]) {
            return agrees(beside, form, group) ? beside : NOBODY;
        }
        return apart(before, depth);
    }

    /** The subject stands apart from its verb: behind a parenthesis, or with an earlier verb. */
    private int[] apart(int before, int depth) {
        char mark = tokens.mark(before);
        if (mark == ',' || mark == Mark.DASH) {
            int[] found = beforeParenthesis(before);
            return found[0] < found[1] ? found : above(before, depth);
        }
        boolean isShared = scene.is(before, WordClass.COORDINATOR) || scene.is(before, WordClass.SUBORDINATOR);
        return isShared ? above(before, depth) : NOBODY;
    }

    private int[] ofParticiple(int before, int depth) {
        if (before < scene.from(before + 1)) {
            return afterComma(before + 1);
        }
        boolean mayShare = tokens.mark(before) == ','
                || tokens.mark(before) == Mark.DASH
                || scene.is(before, WordClass.PREPOSITION)
                || scene.is(before, WordClass.COORDINATOR)
                || scene.is(before, WordClass.SUBORDINATOR)
                || Mark.isQuote(tokens.mark(before))
                || scene.is(before, WordClass.CONTROL);
        return mayShare ? above(before, depth) : NOBODY;
    }

    /** {@code Citing the report, Clinton said}: the subject after the first comma. */
    private int[] afterComma(int from) {
        for (int at = from; at < scene.to(from); at++) {
            if (tokens.mark(at) == ',' && phrases.mayBegin(at + 1)) {
                return phrases.beginningAt(at + 1);
            }
        }
        return NOBODY;
    }

    /** The subject of the nearest verb before a token that has one. */
    private int[] above(int token, int depth) {
        for (int at = token; at > scene.from(token) && steps < STEPS; at--) {
            steps++;
            boolean isOutside = marks.isQuoted(at) && !marks.isQuoted(token + 1);
            if (isOutside || !isFinite(at)) {
                continue;
            }
            Form form = scene.is(at, WordClass.AUXILIARY) ? Form.FIXED : Form.PAST;
            int[] found = subject(VerbGroup.of(scene, at), form, depth + 1);
            if (found[0] < found[1]) {
                return found;
            }
        }
        return NOBODY;
    }

    private boolean isFinite(int at) {
        boolean isVerb =
                scene.isVerbish(at) || scene.refAt(at) == null && sayings.verbAt(tokens, at, scene.to(at)) != null;
        return isVerb
                && !scene.grammar().endsWith(tokens, at, "ing")
                && !scene.is(at - 1, WordClass.TO_WORD)
                && !scene.is(at - 1, WordClass.DETERMINER)
                && tokens.mark(at - 1) != Mark.POSSESSIVE
                && !scene.is(at - 1, WordClass.PREPOSITION)
                && !scene.grammar().is(tokens, at - 1, WordClass.POSSESSIVE_PRONOUN);
    }

    private int[] antecedent(int relative) {
        int end = tokens.mark(relative - 1) == ',' ? relative - 2 : relative - 1;
        int[] phrase = phrases.endingAt(end);
        return new int[] {phrase[0] < phrase[1] ? phrase[0] : relative, relative + 1};
    }

    /** {@code X on Monday VERB}. */
    private int beforeTime(int before) {
        int at = before;
        while (scene.is(at, WordClass.TIME) || tokens.is(at, Shape.NUMBER) && scene.is(at - 1, WordClass.TIME)) {
            at--;
        }
        boolean isTime = at < before;
        while (isTime && (scene.is(at, WordClass.PREPOSITION) || scene.is(at, WordClass.DETERMINER))) {
            at--;
        }
        return isTime && tokens.isWord(at) ? at : before;
    }

    /** {@code X, who ..., VERB}, {@code X, the mayor of Y, VERB}. */
    private int[] beforeParenthesis(int comma) {
        int limit = Math.max(scene.from(comma), comma - PARENTHESIS);
        char mark = tokens.mark(comma);
        int[] best = NOBODY;
        for (int at = comma - 1; at > limit; at--) {
            if (tokens.mark(at) != mark) {
                continue;
            }
            int[] phrase = phrases.endingAt(at - 1);
            boolean isHead = phrase[0] < phrase[1]
                    && isClauseStart(phrase[0])
                    && marks.isQuoted(phrase[0]) == marks.isQuoted(comma + 1);
            if (isHead) {
                best = new int[] {phrase[0], comma};
                if (tokens.mark(phrase[0] - 1) != ',') {
                    return best;
                }
            }
        }
        return best;
    }

    private boolean isClauseStart(int token) {
        int before = token - 1;
        return before < scene.from(token)
                || !tokens.isWord(before) && tokens.mark(before) != Mark.POSSESSIVE
                || scene.is(before, WordClass.THAT_WORD)
                || scene.is(before, WordClass.COORDINATOR)
                || scene.is(before, WordClass.SUBORDINATOR)
                || scene.is(before, WordClass.RELATIVE)
                || scene.grammar().isAdverb(tokens, before);
    }

    /** They say, he says: a plain form wants several, one with an s wants one. */
    private boolean agrees(int[] phrase, Form form, VerbGroup group) {
        boolean isObject = phrase[1] - phrase[0] == 1
                && scene.grammar().is(tokens, phrase[0], WordClass.OBJECT_PRONOUN)
                && !scene.grammar().is(tokens, phrase[0], WordClass.SUBJECT_PRONOUN);
        if (isObject) {
            return false;
        }
        boolean isBare = group.start() == group.at();
        int last = phrase[1] - 1;
        boolean isPlural = scene.grammar().endsWith(tokens, last, "s") || isPluralWord(last) || hasAnd(phrase);
        if (form == Form.BASE && isBare) {
            return isPlural || isPluralWord(phrase[0]);
        }
        return form != Form.S || !isPluralPronoun(last) && !isPluralWord(phrase[0]);
    }

    private boolean hasAnd(int[] phrase) {
        for (int at = phrase[0]; at < phrase[1]; at++) {
            if (scene.is(at, WordClass.PREPOSITION) && scene.grammar().endsWith(tokens, at - 1, "s")) {
                return true;
            }
        }
        return scene.is(phrase[0] - 1, WordClass.COORDINATOR);
    }

    private boolean isPluralPronoun(int at) {
        return isPluralWord(at) && scene.grammar().is(tokens, at, WordClass.SUBJECT_PRONOUN);
    }

    private boolean isPluralWord(int at) {
        return scene.grammar().is(tokens, at, WordClass.PLURAL);
    }
}
