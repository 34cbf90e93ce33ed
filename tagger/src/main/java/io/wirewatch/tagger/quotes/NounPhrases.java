package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that name somebody, known or not: "a senior official in the ministry". Answers are pairs of tokens. One scene. */
final class NounPhrases {

    /** Longer ones are no names of sources. */
    private static final int LIMIT = 30;

    private final Scene scene;
    private final Tokens tokens;
    private final QuoteMarks marks;

    NounPhrases(Scene scene, QuoteMarks marks) {
        this.scene = scene;
        tokens = scene.tokens();
        this.marks = marks;
    }

    /** The phrase whose last token this is; begins after it where there is none. */
    int[] endingAt(int last) {
        int limit = Math.max(scene.from(Math.max(last, 0)), last - LIMIT);
        int end = withoutBracket(last, limit) + 1;
        int from = end;
        while (from > limit && marks.isQuoted(from - 1) == marks.isQuoted(end - 1)) {
            int next = oneMore(from, end, limit);
            if (next == from) {
                break;
            }
            boolean isComplete = isPronoun(next) || isOpening(next) && !isAfterOf(next, limit);
            from = next;
            if (isComplete) {
                break;
            }
        }
        return new int[] {withoutOpening(from, end), end};
    }

    /** The start with one more word, or with what a preposition joins to it; the same start when the phrase is complete. */
    private int oneMore(int from, int end, int limit) {
        int at = from - 1;
        @Nullable Ref ref = scene.refAt(at);
        if (ref != null) {
            boolean isPronoun = ref.named() == null && ref.tail() - ref.head() == 1;
            return isPronoun && from < end ? from : Math.max(limit, ref.head());
        }
        if (!tokens.isWord(at)) {
            return isInside(at, limit) ? at : from;
        }
        if (isPronoun(at)) {
            return from == end ? at : from;
        }
        if (scene.is(at, WordClass.PREPOSITION)) {
            return from < end && isJoining(at, limit) ? at : from;
        }
        if (isBorder(at)) {
            return from;
        }
        if (isOpening(at)) {
            return at;
        }
        return scene.isVerbish(at) && !mayBeNoun(at, from, end, limit) ? from : at;
    }

    private boolean isInside(int at, int limit) {
        char mark = tokens.mark(at);
        if (at <= limit || !tokens.isWord(at - 1)) {
            return mark == '$' || mark == '#' || mark == '@';
        }
        boolean isAbbreviation = mark == '.' && tokens.is(at - 1, Shape.CAPITAL) && !tokens.is(at, Shape.SPACED);
        return isAbbreviation || mark == Mark.POSSESSIVE || mark == '&' || mark == '%' || mark == '/';
    }

    private boolean isPronoun(int at) {
        return scene.grammar().is(tokens, at, WordClass.SUBJECT_PRONOUN) && !tokens.spells(at, "US");
    }

    private boolean isBorder(int at) {
        return scene.is(at, WordClass.COORDINATOR)
                || scene.is(at, WordClass.SUBORDINATOR)
                || scene.is(at, WordClass.THAT_WORD) && !scene.is(at, WordClass.DETERMINER)
                || scene.is(at, WordClass.RELATIVE)
                || scene.is(at, WordClass.AUXILIARY)
                || scene.is(at, WordClass.NEGATION);
    }

    private boolean isOpening(int at) {
        return scene.is(at, WordClass.DETERMINER) && !scene.is(at, WordClass.RELATIVE)
                || scene.grammar().is(tokens, at, WordClass.POSSESSIVE_PRONOUN);
    }

    /** The head of, officials in the: a preposition with a noun before it. */
    private boolean isJoining(int at, int limit) {
        return at - 1 >= limit
                && !scene.is(at, WordClass.SUBORDINATOR)
                && tokens.isWord(at - 1)
                && !isBorder(at - 1)
                && !isPronoun(at - 1)
                && !scene.is(at - 1, WordClass.PREPOSITION)
                && !scene.grammar().isAdverb(tokens, at - 1)
                && (!scene.isVerbish(at - 1) || mayBeNoun(at - 1, at, at, limit));
    }

    private boolean isAfterOf(int at, int limit) {
        return scene.is(at - 1, WordClass.PREPOSITION) && at - 1 > limit && isJoining(at - 1, limit);
    }

    /** The report, campaign officials: what looks like a verb stands where a noun does. */
    private boolean mayBeNoun(int at, int from, int end, int limit) {
        if (scene.is(at, WordClass.AUXILIARY) || scene.is(at, WordClass.PLAIN_SAY)) {
            return false;
        }
        boolean isFirst = from == end;
        boolean isLed = at - 1 >= limit
                && (isOpening(at - 1)
                        || tokens.mark(at - 1) == Mark.POSSESSIVE
                        || scene.grammar().isPlainWord(tokens, at - 1) && !scene.isVerbish(at - 1)
                        || tokens.is(at, Shape.CAPITAL) && !tokens.is(at, Shape.SENTENCE));
        if (isFirst) {
            return isLed
                    || at == limit
                            && tokens.is(at, Shape.CAPITAL)
                            && !scene.grammar().endsWith(tokens, at, "ed");
        }
        boolean beginsPhrase = isOpening(from)
                || tokens.is(from, Shape.CAPITAL | Shape.NUMBER)
                || scene.refAt(from) != null
                || scene.is(from, WordClass.PREPOSITION);
        return !beginsPhrase && (isLed || at == limit) || tokens.is(at, Shape.CAPITAL) && isLed;
    }

    private int withoutBracket(int last, int limit) {
        if (tokens.mark(last) != ')') {
            return last;
        }
        for (int at = last - 1; at > limit; at--) {
            if (tokens.mark(at) == '(') {
                return at - 1;
            }
        }
        return last;
    }

    /** Without a conjunction or preposition at its head. */
    private int withoutOpening(int from, int end) {
        int at = from;
        while (at < end && (!tokens.isWord(at) || scene.is(at, WordClass.PREPOSITION)) && scene.refAt(at) == null) {
            at++;
        }
        return at;
    }

    /** The phrase whose first token this is; ends before it where there is none. */
    int[] beginningAt(int first) {
        int limit = Math.min(scene.to(Math.max(0, Math.min(first, tokens.size() - 1))), first + LIMIT);
        int end = first;
        while (end < limit) {
            @Nullable Ref ref = scene.refFrom(end);
            if (ref != null) {
                end = Math.max(ref.tail(), end + 1);
                continue;
            }
            boolean isDot = tokens.mark(end) == '.' && !tokens.is(end + 1, Shape.SENTENCE) && end + 1 < limit;
            boolean mayStand = tokens.isWord(end)
                    ? !isEnd(end, first)
                    : isDot || tokens.mark(end) == Mark.POSSESSIVE || tokens.mark(end) == '&';
            if (!mayStand) {
                break;
            }
            end++;
        }
        return new int[] {first, end};
    }

    private boolean isEnd(int at, int first) {
        boolean isClause = scene.is(at, WordClass.AUXILIARY)
                || scene.is(at, WordClass.SUBORDINATOR)
                || scene.is(at, WordClass.RELATIVE) && !isOpening(at)
                || scene.is(at, WordClass.THAT_WORD) && at > first;
        boolean isVerb = scene.is(at, WordClass.PLAIN_SAY)
                || scene.grammar().endsWith(tokens, at, "ed")
                        && scene.isVerbish(at)
                        && !isOpening(at - 1)
                        && !scene.grammar().isAdverb(tokens, at - 1);
        return isClause || at > first && isVerb;
    }

    /** Whether somebody may be named from here on: an article, a name, a pronoun, a plain noun. */
    boolean mayBegin(int at) {
        if (!tokens.isWord(at) || scene.is(at, WordClass.TIME)) {
            return false;
        }
        return scene.refFrom(at) != null
                || isOpening(at)
                || tokens.is(at, Shape.CAPITAL)
                || scene.is(at, WordClass.TITLE)
                || scene.is(at, WordClass.DELEGATE)
                || scene.grammar().isPlainWord(tokens, at) && !scene.grammar().isAdverb(tokens, at);
    }
}
