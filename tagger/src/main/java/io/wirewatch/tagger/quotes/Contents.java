package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Tokens;

/** Where what is said begins and ends, seen from the verb of saying. Answers are pairs of tokens; an empty pair says nowhere. */
final class Contents {

    /** How far after the verb "that" is looked for: "said in an interview with foreign media that". */
    private static final int THAT_REACH = 10;

    private static final int[] NOWHERE = {0, 0};

    private final Scene scene;
    private final Tokens tokens;
    private final QuoteMarks marks;

    Contents(Scene scene, QuoteMarks marks) {
        this.scene = scene;
        tokens = scene.tokens();
        this.marks = marks;
    }

    /** What stands before a verb whose speaker follows it. */
    int[] before(int verb) {
        return upTo(verb - 1);
    }

    /** What stands after a verb, or before the source. */
    int[] around(int verb, int sourceFrom) {
        int source = sourceFrom;
        int that = that(verb);
        int limit = scene.to(verb);
        if (that > 0) {
            return new int[] {that + 1, limit};
        }
        int next = verb + 1;
        for (int at = next; at < Math.min(limit, verb + THAT_REACH); at++) {
            boolean isOpening = tokens.mark(at) == Mark.OPEN || tokens.mark(at) == Mark.QUOTE;
            if (isOpening
                    && marks.isQuoted(at + 1)
                    && (tokens.mark(at - 1) == ',' || tokens.mark(at - 1) == ':' || at == next)) {
                return new int[] {marks.from(at + 1), marks.to(at + 1)};
            }
        }
        while (scene.is(source - 1, WordClass.DETERMINER)) {
            source--;
        }
        int[] before = upTo(source - 1);
        if (before[0] < before[1]
                && (marks.isQuoted(source - 2) || marks.isQuoted(source - 1) || !beginsClause(next))) {
            return before;
        }
        return beginsClause(next) && hasVerb(next, limit) ? new int[] {next, limit} : NOWHERE;
    }

    /** From a token to the end of its sentence or quotation, without the mark that ends it. */
    int[] after(int from) {
        int limit = from < tokens.size() ? scene.to(from) : from;
        int to = from;
        while (to < limit && marks.isQuoted(to) == marks.isQuoted(from - 1)) {
            to++;
        }
        while (to > from && Mark.isFinal(tokens.mark(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private int[] upTo(int last) {
        char mark = tokens.mark(last);
        if (last <= scene.from(last + 1) && !Mark.isQuote(mark)) {
            return NOWHERE;
        }
        if (Mark.isQuote(mark) && marks.isQuoted(last - 1)) {
            return new int[] {marks.from(last - 1), last};
        }
        return mark == ',' ? new int[] {scene.from(last), last} : NOWHERE;
    }

    private int that(int verb) {
        for (int at = verb + 1; at < Math.min(scene.to(verb), verb + THAT_REACH); at++) {
            if (scene.is(at, WordClass.THAT_WORD)) {
                return at;
            }
            char mark = tokens.mark(at);
            boolean isVerb =
                    scene.is(at, WordClass.AUXILIARY) || scene.is(at, WordClass.SAY) || scene.is(at, WordClass.VERB);
            boolean mayStand = tokens.isWord(at) && !isVerb || mark == Mark.POSSESSIVE || mark == ',';
            if (!mayStand) {
                return -1;
            }
        }
        return -1;
    }

    private boolean beginsClause(int at) {
        int start = scene.is(at, WordClass.DETERMINER) ? at + 1 : at;
        return scene.refFrom(start) != null
                || scene.refFrom(at) != null
                || scene.is(at, WordClass.SUBJECT_PRONOUN)
                || scene.is(at, WordClass.DETERMINER);
    }

    private boolean hasVerb(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (scene.isVerbish(at)) {
                return true;
            }
        }
        return false;
    }
}
