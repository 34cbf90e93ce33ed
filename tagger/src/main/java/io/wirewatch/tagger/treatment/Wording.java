package io.wirewatch.tagger.treatment;

import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.Locale;
import java.util.Set;

/**
 * A run of tokens as the model sees it: lower-case words with the names masked, what is negated, what is quoted, and in which clause
 * each word stands. Token numbers are those of the text.
 */
final class Wording {

    static final String NAME = "@";
    private static final String NUMBER = "0";
    /** A negation speaks for so many words after it, within its clause. */
    private static final int NEGATION_REACH = 4;
    /** "Not good" is less bad than "bad" is; as in VADER. */
    private static final double NEGATED = -0.7;
    /** Titles and labels that are printed with a capital and are nobody's name. */
    private static final Set<String> CAPITAL_WORDS =
            Set.of("i", "senator", "sen", "rep", "gov", "judge", "democrat", "republican");
    /** Small words that stay what they are with a capital, as in a headline. */
    private static final WordClass[] SMALL = {
        WordClass.TITLE,
        WordClass.PREPOSITION,
        WordClass.AUXILIARY,
        WordClass.SUBJECT_PRONOUN,
        WordClass.SAY,
        WordClass.POSSESSIVE_PRONOUN,
        WordClass.NEGATION,
        WordClass.SUBORDINATOR,
        WordClass.DETERMINER
    };

    private final Tokens tokens;
    private final Grammar grammar;
    private final PolarWords polarWords;
    private final int from;
    private final int to;
    private final String[] words;
    private final boolean[] quoted;
    private final boolean[] negated;
    private final int[] clauses;

    Wording(Tokens tokens, int from, int to, Grammar grammar, PolarWords polarWords) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.polarWords = polarWords;
        this.from = from;
        this.to = to;
        words = new String[to - from];
        quoted = new boolean[to - from];
        negated = new boolean[to - from];
        clauses = new int[to - from];
        boolean isQuoted = false;
        for (int at = from; at < to; at++) {
            char mark = tokens.mark(at);
            isQuoted = mark == Mark.OPEN || mark != Mark.CLOSE && isQuoted ^ mark == Mark.QUOTE;
            quoted[at - from] = isQuoted;
            words[at - from] = mark == Mark.NONE ? wordAt(at) : markAt(mark);
        }
        findClauses();
        findNegated();
    }

    private static String markAt(char mark) {
        return mark == Mark.POSSESSIVE ? "'s" : Mark.isQuote(mark) ? "\"" : String.valueOf(mark);
    }

    private String wordAt(int at) {
        if (tokens.is(at, Shape.NUMBER)) {
            return NUMBER;
        }
        String surface = tokens.surface(at, at + 1);
        String word = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean isName = tokens.is(at, Shape.CAPITAL)
                && !CAPITAL_WORDS.contains(word)
                && !isSmall(at, surface)
                && !(tokens.is(at, Shape.SENTENCE) && isPlain(at, word));
        // blanks separate the columns of the weights files
        return isName || word.indexOf(' ') >= 0 ? NAME : word;
    }

    private boolean isSmall(int at, String surface) {
        if (surface.equals("US")) {
            return false;
        }
        for (WordClass small : SMALL) {
            if (grammar.is(tokens, at, small)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that begins a sentence is none of those that have to have a capital. */
    private boolean isPlain(int at, String word) {
        return grammar.isListed(tokens, at) || polarWords.of(word) != 0 || word.endsWith("ly") || word.endsWith("ing");
    }

    private void findClauses() {
        int clause = 0;
        for (int at = from; at < to; at++) {
            char mark = tokens.mark(at);
            boolean isBorder = mark == ',' || mark == ';' || mark == ':' || mark == Mark.DASH || Mark.isQuote(mark);
            boolean begins =
                    grammar.is(tokens, at, WordClass.SUBORDINATOR) || grammar.is(tokens, at, WordClass.RELATIVE);
            if (at > from && (isBorder || begins)) {
                clause++;
            }
            clauses[at - from] = clause;
        }
    }

    private void findNegated() {
        int last = Integer.MIN_VALUE / 2;
        for (int at = from; at < to; at++) {
            negated[at - from] = at - last <= NEGATION_REACH && clauses[at - from] == clauses[last - from];
            String word = words[at - from];
            boolean negates = grammar.is(tokens, at, WordClass.NEGATION)
                    || word.equals("no")
                    || word.equals("little")
                    || word.endsWith("n't");
            if (negates) {
                last = at;
            }
        }
    }

    Tokens tokens() {
        return tokens;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The word at a token; {@code ^} before the first and {@code $} after the last. */
    String at(int token) {
        return token < from ? "^" : token >= to ? "$" : words[token - from];
    }

    /** The stem of the word at a token, with {@code !} before it where it is negated. */
    String stemAt(int token) {
        String stem = Stem.of(words[token - from]);
        return negated[token - from] ? "!" + stem : stem;
    }

    /** How good or bad the word at a token sounds; turned round, and less, where it is negated. */
    double polarityAt(int token) {
        double polarity = polarWords.of(words[token - from]);
        return negated[token - from] ? NEGATED * polarity : polarity;
    }

    boolean isName(int token) {
        return at(token).equals(NAME);
    }

    /** Whether a name begins here. */
    boolean isNameStart(int token) {
        return isName(token) && !isName(token - 1);
    }

    boolean isQuoted(int token) {
        return quoted[token - from];
    }

    boolean isNegated(int token) {
        return negated[token - from];
    }

    boolean isSameClause(int token, int other) {
        return clauses[token - from] == clauses[other - from];
    }

    boolean is(int token, WordClass wordClass) {
        return grammar.is(tokens, token, wordClass);
    }

    boolean isAdverb(int token) {
        return grammar.isAdverb(tokens, token);
    }

    boolean isListed(int token) {
        return grammar.isListed(tokens, token);
    }
}
