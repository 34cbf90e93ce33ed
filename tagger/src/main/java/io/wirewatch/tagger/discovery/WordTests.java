package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;

/** Questions about single tokens of a text. One part of an article, one thread. */
final class WordTests {

    private static final WordClass[] FUNCTION_WORDS = {
        WordClass.DETERMINER,
        WordClass.PREPOSITION,
        WordClass.AUXILIARY,
        WordClass.CONDITIONAL,
        WordClass.NEGATION,
        WordClass.COORDINATOR,
        WordClass.SUBORDINATOR,
        WordClass.RELATIVE,
        WordClass.SUBJECT_PRONOUN,
        WordClass.OBJECT_PRONOUN,
        WordClass.POSSESSIVE_PRONOUN,
        WordClass.ADVERB,
        WordClass.FORMER,
        WordClass.PLAIN_SAY
    };

    private static final byte IS_COMMON = 1;
    private static final byte IS_RARE = 2;

    private final Tokens tokens;
    private final NameWords words;
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    /** What was answered before, by token: the same word is asked about many times. */
    private final byte[] common;

    WordTests(Tokens tokens, NameWords words, Grammar grammar, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.words = words;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
        common = new byte[tokens.size()];
    }

    Tokens tokens() {
        return tokens;
    }

    boolean is(int at, NameClass nameClass) {
        return words.is(tokens, at, nameClass);
    }

    boolean is(int at, WordClass wordClass) {
        return grammar.is(tokens, at, wordClass);
    }

    boolean isCapital(int at) {
        return tokens.is(at, Shape.CAPITAL) && tokens.isWord(at) && !tokens.is(at, Shape.CASELESS);
    }

    boolean isAdverb(int at) {
        return grammar.isAdverb(tokens, at);
    }

    boolean isGiven(int at) {
        return words.isGiven(tokens, at);
    }

    /** A given name that is not a word as well: Ivan, not Will. */
    boolean isClearlyGiven(int at) {
        return isGiven(at) && !isCommon(at);
    }

    boolean isInitial(int at) {
        return tokens.isWord(at)
                && tokens.is(at, Shape.CAPITAL)
                && (tokens.end(at) - tokens.begin(at) == 1 || tokens.is(at, Shape.DOTTED))
                && tokens.end(at) - tokens.begin(at) <= 4;
    }

    boolean isGivenOrInitial(int at) {
        return isGiven(at) || isInitial(at) || tokens.mark(at) == '.' && isInitial(at - 1);
    }

    boolean isCommon(int at) {
        if (at < 0 || at >= common.length) {
            return words.isCommon(vocabulary, tokens, at);
        }
        if (common[at] == 0) {
            common[at] = words.isCommon(vocabulary, tokens, at) ? IS_COMMON : IS_RARE;
        }
        return common[at] == IS_COMMON;
    }

    int placeEnd(int at, int limit) {
        return words.placeEnd(tokens, at, limit);
    }

    /** A word of grammar that no name begins with. */
    boolean isFunctionWord(int at) {
        boolean isAcronym = tokens.is(at, Shape.ALL_CAPS)
                && (tokens.is(at, Shape.DOTTED) || tokens.end(at) - tokens.begin(at) <= 3);
        if (isAcronym || !grammar.isListed(tokens, at)) {
            return false;
        }
        for (WordClass wordClass : FUNCTION_WORDS) {
            if (grammar.is(tokens, at, wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** A word that is written small but where a headline gives it a capital. */
    boolean isOrdinary(int at) {
        return isFunctionWord(at) || isCommon(at) && !isGiven(at) && !is(at, NameClass.FAMILY);
    }

    /** A word that has its capital from the name it stands in: "Bank", "President", "River". */
    boolean isHeadWord(int at) {
        return isOrganisationWord(at)
                || is(at, NameClass.HEAD)
                || is(at, NameClass.PLACE)
                || is(at, NameClass.PLACE_HEAD)
                || is(at, NameClass.HONORIFIC)
                || is(at, NameClass.NO_NAME);
    }

    boolean isOrganisationWord(int at) {
        return is(at, NameClass.ORGANISATION) || is(at, NameClass.COMPANY);
    }

    /** Whether the next words, without a given name or title between, make an organisation. */
    boolean isOrganisationAhead(int from, int end) {
        for (int at = from; at < Math.min(end, from + 3); at++) {
            if (isOrganisationWord(at)) {
                return true;
            }
            if (isGiven(at) || is(at, NameClass.HONORIFIC) || !isCapital(at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the organisation ahead only stands for the one it belongs to: army, parliament, police. */
    boolean isDelegate(int from, int end) {
        int at = from;
        while (at < end && !isOrganisationWord(at)) {
            at++;
        }
        while (at + 1 < end && isOrganisationWord(at + 1)) {
            at++;
        }
        return is(at, NameClass.ORGAN);
    }

    /** One past "Inc", "and Co Ltd." and the like, or the token itself where no such word stands. */
    int companyEnd(int from, int end) {
        int at = from;
        if ((tokens.mark(at) == '&' || isWord(at, "and")) && is(at + 1, NameClass.COMPANY) && at + 1 < end) {
            at++;
        }
        int last = from;
        while (at < end && isCapital(at) && is(at, NameClass.COMPANY)) {
            boolean hasDot = tokens.mark(at + 1) == '.'
                    && !tokens.is(at + 1, Shape.SPACED)
                    && at + 2 < tokens.size()
                    && !tokens.is(at + 2, Shape.SENTENCE);
            at += hasDot ? 2 : 1;
            last = at;
        }
        return last;
    }

    boolean isWord(int at, String word) {
        return tokens.isWord(at) && tokens.spells(at, word);
    }

    /** Whether a name may end with a token: with a word that is no particle, or with the dot of "Inc.". */
    boolean mayEnd(int at) {
        if (tokens.mark(at) == '.') {
            return is(at - 1, NameClass.COMPANY) && !tokens.is(at, Shape.SPACED);
        }
        boolean isSmall = !isCapital(at) && (is(at, NameClass.PARTICLE) || isFunctionWord(at));
        return tokens.isWord(at) && !isSmall;
    }

    boolean mayBeSurname(int at) {
        return isCapital(at)
                && !is(at, NameClass.ORGANISATION)
                && !is(at, NameClass.COMPANY)
                && !is(at, NameClass.PLACE)
                && !is(at, NameClass.HONORIFIC)
                && !is(at, NameClass.NO_NAME)
                && (is(at, NameClass.FAMILY) || !isCommon(at));
    }

    /** IPOs, LEDs. */
    private boolean isPluralAcronym(int at) {
        int last = tokens.end(at) - 1;
        if (last - tokens.begin(at) < 2 || tokens.text().charAt(last) != 's') {
            return false;
        }
        for (int i = tokens.begin(at); i < last; i++) {
            if (!Character.isUpperCase(tokens.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word that no list has, and not one of figures or capitals alone. */
    boolean isUnknownName(int at) {
        return isCapital(at)
                && !tokens.is(at, Shape.ALL_CAPS | Shape.DOTTED | Shape.NUMBER)
                && !isPluralAcronym(at)
                && tokens.end(at) - tokens.begin(at) > 2
                && !is(at, NameClass.HONORIFIC)
                && !is(at, NameClass.NO_NAME)
                && !grammar.isListed(tokens, at);
    }

    /** One half of "AAPL.O" or "PGLO.AS": letters that are no name. */
    boolean isCode(int from, int to) {
        if (to - from > 1) {
            return false;
        }
        boolean isBefore = isTight(to)
                && isTight(to + 1)
                && tokens.is(from, Shape.ALL_CAPS)
                && isCapital(to + 1)
                && tokens.end(to + 1) - tokens.begin(to + 1) <= 2;
        boolean isAfter = from > 1
                && isTight(from)
                && isTight(from - 1)
                && tokens.mark(from - 1) == '.'
                && tokens.isWord(from - 2);
        return isBefore && tokens.mark(to) == '.' || isAfter;
    }

    /** Whether a number is tied to the end of a name, which makes it a thing's: "Interleukin-2", "Baa-3", "F-16". */
    boolean isNumbered(int to) {
        return tokens.is(to, Shape.JOINED) && tokens.is(to, Shape.NUMBER);
    }

    /** Whether nothing stands between a token and the one before it. */
    private boolean isTight(int at) {
        return at > 0 && at < tokens.size() && tokens.begin(at) == tokens.end(at - 1);
    }

    boolean hasLetters(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isCapital(at) && tokens.end(at) - tokens.begin(at) > 1) {
                return true;
            }
        }
        return false;
    }
}
