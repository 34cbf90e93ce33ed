package io.wirewatch.tagger.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences begin.
 *
 * <p>A final mark ends a sentence when what follows looks like a beginning and what precedes is not an abbreviation or an
 * initial; an empty line always does; a line break does after a short line, as under a headline.
 */
final class Sentences {

    /** A line shorter than this, in code units, was not wrapped by an editor: its break means something. */
    private static final int SHORT_LINE = 50;

    /** Followed by a name or number: never the end of a sentence. */
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "cmdr", "adm", "sen", "rep",
            "gov", "rev", "hon", "st", "mt", "ft", "messrs", "mme", "mlle", "pres", "vs", "v", "no", "nos", "fig",
            "vol", "art", "al", "cf", "ca", "supt", "brig", "amb", "sec", "atty", "insp", "fr", "sr", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "eg", "ie", "approx", "est", "wm",
            "chas", "thos", "jas", "robt", "benj", "alex", "bros", "ee", "kep", "šv", "св", "wlk");

    /** A word with none of these begins no sentence; the first one of a text has one. */
    private static final int ANY_START = Shape.PARAGRAPH | Shape.CAPITAL | Shape.NUMBER;

    private Sentences() {}

    static int[] startsOf(Tokens tokens) {
        int[] starts = new int[16];
        int count = 0;
        int lineFrom = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int shape = tokens.shape(i);
            boolean isSmallWord = (shape & (Shape.WORD | ANY_START)) == Shape.WORD;
            if (!isSmallWord && (i == 0 || beginsAt(tokens, i, lineFrom))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i;
            }
            if ((shape & Shape.LINE) != 0) {
                lineFrom = i;
            }
        }
        return Arrays.copyOf(starts, Math.max(count, 1));
    }

    private static boolean beginsAt(Tokens tokens, int at, int lineFrom) {
        if (tokens.is(at, Shape.PARAGRAPH)) {
            return true;
        }
        if (tokens.is(at, Shape.LINE)
                && tokens.end(at - 1) - tokens.begin(lineFrom) < SHORT_LINE
                && tokens.mark(at - 1) != ','
                && tokens.is(at, Shape.CAPITAL)) {
            return true;
        }
        return tokens.is(at, Shape.SPACED) && looksLikeStart(tokens, at) && endsBefore(tokens, at);
    }

    private static boolean looksLikeStart(Tokens tokens, int at) {
        char mark = tokens.mark(at);
        return tokens.is(at, Shape.CAPITAL | Shape.NUMBER)
                || mark == Mark.OPEN
                || mark == Mark.QUOTE
                || mark == '('
                || mark == Mark.DASH;
    }

    private static boolean endsBefore(Tokens tokens, int at) {
        int last = at - 1;
        while (last > 0 && (Mark.isQuote(tokens.mark(last)) || tokens.mark(last) == ')')) {
            if (tokens.mark(last) == Mark.OPEN || tokens.is(last, Shape.SPACED)) {
                return false;
            }
            last--;
        }
        if (tokens.isWord(last)) {
            return isAcronymAtEnd(tokens, last, at);
        }
        return Mark.isFinal(tokens.mark(last)) && !(tokens.mark(last) == '.' && isAbbreviation(tokens, last, at));
    }

    /** {@code the U.S. The talks}: the dot does double duty when a word follows that only begins a sentence. */
    private static boolean isAcronymAtEnd(Tokens tokens, int last, int at) {
        return tokens.is(last, Shape.DOTTED)
                && tokens.text().charAt(tokens.end(last) - 1) == '.'
                && OPENERS.contains(tokens.surface(at, at + 1));
    }

    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "It", "He", "She", "They", "We", "But", "In", "On", "At", "This", "That", "These",
            "Those", "However", "After", "Before", "While", "When", "If", "His", "Her", "Its", "Their", "There", "As",
            "And");

    private static boolean isAbbreviation(Tokens tokens, int dot, int at) {
        int word = dot - 1;
        if (tokens.is(dot, Shape.SPACED) || !tokens.isWord(word)) {
            return false;
        }
        if (tokens.end(word) - tokens.begin(word) > 6) {
            return false;
        }
        boolean isInitial = tokens.is(word, Shape.DOTTED)
                && tokens.is(word, Shape.CAPITAL)
                && !tokens.is(word, Shape.CASELESS)
                && tokens.is(at, Shape.CAPITAL)
                && !tokens.spells(word, "I");
        if (isInitial) {
            return true;
        }
        String surface = tokens.surface(word, word + 1).toLowerCase(Locale.ROOT);
        if (surface.equals("no") || surface.equals("nos") || surface.equals("art") || surface.equals("fig")) {
            return tokens.is(at, Shape.NUMBER);
        }
        boolean mayEndAName = surface.equals("bros") && OPENERS.contains(tokens.surface(at, at + 1));
        return TITLES.contains(surface) && !mayEndAName;
    }
}
