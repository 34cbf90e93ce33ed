package io.wirewatch.tagger.text;

/**
 * Cuts a text into tokens, in one pass.
 *
 * <p>A word is a run of letters, marks and digits, with apostrophes and the dots of an acronym inside; the possessive that ends
 * it becomes a token of its own. Anything else is a mark of one character.
 */
public final class Tokenizer {

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final String text;
    private final char[] folded = new char[Folding.WORD_LIMIT];
    private int gap = Shape.PARAGRAPH | Shape.LINE | Shape.SPACED;
    private boolean insideSingle;

    private Tokenizer(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        tokens = new Tokens(text);
    }

    /** The tokens of a text, with its sentences found. */
    public static Tokens tokensOf(Vocabulary vocabulary, String text) {
        Tokenizer tokenizer = new Tokenizer(vocabulary, text);
        tokenizer.run();
        tokenizer.tokens.sentencesStartAt(Sentences.startsOf(tokenizer.tokens));
        return tokenizer.tokens;
    }

    /** The words of a phrase, in order, possessives and marks included, as a dictionary spells them. */
    public static String[] wordsOf(String phrase) {
        Tokenizer tokenizer = new Tokenizer(new Vocabulary.Builder().build(), phrase);
        tokenizer.run();
        String[] words = new String[tokenizer.tokens.size()];
        for (int i = 0; i < words.length; i++) {
            char mark = tokenizer.tokens.mark(i);
            words[i] = mark == Mark.NONE ? tokenizer.tokens.surface(i, i + 1) : String.valueOf(mark);
        }
        return words;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Letters.isBlank(c)) {
                at = blanks(at);
            } else if (Letters.isWordStart(c)) {
                at = word(at);
            } else {
                at = mark(at, c);
            }
        }
    }

    private int blanks(int from) {
        if (text.charAt(from) == ' ' && from + 1 < text.length() && !Letters.isBlank(text.charAt(from + 1))) {
            gap |= Shape.SPACED;
            return from + 1;
        }
        int lines = 0;
        int at = from;
        for (; at < text.length() && Letters.isBlank(text.charAt(at)); at++) {
            lines += Letters.isLineBreak(text, at) ? 1 : 0;
        }
        gap |= Shape.SPACED | (lines > 0 ? Shape.LINE : 0) | (lines > 1 ? Shape.PARAGRAPH : 0);
        insideSingle &= lines < 2;
        return at;
    }

    private int word(int begin) {
        int plain = plain(begin);
        return plain > begin ? plain : anyWord(begin);
    }

    /**
     * Reads a word of ASCII letters alone, nine in ten of English, in one pass: its end, its shape, and its term.
     *
     * @return where it ends, or {@code begin} where it is no such word
     */
    private int plain(int begin) {
        int limit = Math.min(text.length(), begin + Folding.WORD_LIMIT);
        int hash = 0;
        int upper = 0;
        int at = begin;
        for (; at < limit; at++) {
            char c = text.charAt(at);
            int lower = c | ' ';
            if (c >= Letters.ASCII || lower < 'a' || lower > 'z') {
                break;
            }
            upper += (lower - c) >> 5;
            folded[at - begin] = (char) lower;
            hash = Vocabulary.HASH_FACTOR * hash + lower;
        }
        int length = at - begin;
        if (length < 2 || at < text.length() && Letters.mayGoOn(text.charAt(at))) {
            return begin;
        }
        int capital = text.charAt(begin) <= 'Z' ? Shape.CAPITAL : 0;
        int shape = Shape.WORD | capital | (upper == length ? Shape.ALL_CAPS : 0);
        add(begin, at, vocabulary.termOf(folded, length, hash), shape, Mark.NONE);
        return at;
    }

    private int anyWord(int begin) {
        int end = Words.endOf(text, begin);
        int bare = Words.withoutPossessive(text, begin, end);
        int length = Folding.fold(text, begin, bare, folded);
        int term = length <= 0 ? Vocabulary.UNKNOWN : vocabulary.termOf(folded, length);
        add(begin, bare, term, Words.shapeOf(text, begin, bare) | Shape.WORD, Mark.NONE);
        if (bare < end) {
            possessive(bare, end);
        }
        return end;
    }

    private void possessive(int begin, int end) {
        add(begin, end, termOf(Mark.POSSESSIVE), 0, Mark.POSSESSIVE);
    }

    private int mark(int at, int c) {
        int next = at + Character.charCount(c);
        if (Letters.isApostrophe(c)) {
            apostrophe(at, next);
            return next;
        }
        if (Letters.isHyphen(c)) {
            return hyphen(at);
        }
        char mark = Mark.of(c);
        insideSingle |= c == '‘';
        add(at, next, termOf(mark), 0, mark);
        return next;
    }

    /** A hyphen between two words joins them and is no token; doubled or beside a blank it is a dash. */
    private int hyphen(int at) {
        int end = at;
        while (end < text.length() && Letters.isHyphen(text.charAt(end))) {
            end++;
        }
        boolean joins = end - at == 1
                && (gap & Shape.SPACED) == 0
                && end < text.length()
                && Letters.isWordStart(text.codePointAt(end));
        if (joins) {
            gap |= Shape.JOINED;
        } else {
            add(at, end, termOf(Mark.DASH), 0, Mark.DASH);
        }
        return end;
    }

    /** After a word that ends in s it is a possessive, unless it closes what a single quotation mark opened. */
    private void apostrophe(int begin, int end) {
        boolean afterWord = gap == 0 && tokens.isWord(tokens.size() - 1);
        boolean opens = !afterWord && end < text.length() && Letters.isWordStart(text.codePointAt(end));
        if (opens) {
            insideSingle = true;
            add(begin, end, termOf(Mark.OPEN), 0, Mark.OPEN);
        } else if (insideSingle || !afterWord || Character.toLowerCase(text.charAt(begin - 1)) != 's') {
            insideSingle = false;
            add(begin, end, termOf(Mark.CLOSE), 0, Mark.CLOSE);
        } else {
            possessive(begin, end);
        }
    }

    private int termOf(char mark) {
        folded[0] = mark;
        return vocabulary.termOf(folded, 1);
    }

    private void add(int begin, int end, int term, int shape, char mark) {
        tokens.add(begin, end, term, shape | gap, mark);
        gap = 0;
    }
}
