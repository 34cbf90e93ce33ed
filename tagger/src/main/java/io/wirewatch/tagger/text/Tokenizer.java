package io.wirewatch.tagger.text;

/**
 * Cuts a text into tokens, in one pass.
 *
 * <p>A word is a run of letters, marks and digits, with apostrophes and the dots of an acronym inside; the possessive that ends
 * it becomes a token of its own. Anything else is a mark of one character.
 */
public final class Tokenizer {

    private static final int LETTERS = 26;
    private static final int BATCH = 128;

    private static final Vocabulary NO_WORDS = new Vocabulary.Builder().build();

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final String text;

    /** The same text: reading an array is quicker than asking a string. */
    private final char[] chars;

    private final char[] folded = new char[Folding.WORD_LIMIT];

    /** Words that were cut and are still to be looked up: many at once, so that the processor waits for memory once. */
    private final long[] keys;

    private int resolved;
    private int gap = Shape.PARAGRAPH | Shape.LINE | Shape.SPACED;
    private boolean insideSingle;

    private Tokenizer(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        chars = text.toCharArray();
        keys = new long
                [Math.min(BATCH, chars.length + 1)]; // short for the tens of thousands of phrases of a dictionary
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
        Tokenizer tokenizer = new Tokenizer(NO_WORDS, phrase);
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
        while (at < chars.length) {
            int c = chars[at];
            if (c >= Letters.ASCII) {
                c = text.codePointAt(at);
            }
            if (Letters.isWordStart(c)) {
                at = word(at);
            } else if (Letters.isBlank(c)) {
                at = blanks(at);
            } else {
                at = mark(at, c);
            }
        }
        resolve();
    }

    private int blanks(int from) {
        if (chars[from] == ' ' && from + 1 < chars.length && !Letters.isBlank(chars[from + 1])) {
            gap |= Shape.SPACED;
            return from + 1;
        }
        int lines = 0;
        int at = from;
        for (; at < chars.length && Letters.isBlank(chars[at]); at++) {
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
     * Reads a word of a few ASCII letters alone, nineteen in twenty of English, in one pass: its end, its shape, and its term.
     *
     * @return where it ends, or {@code begin} where it is no such word
     */
    private int plain(int begin) {
        int limit = Math.min(chars.length, begin + Vocabulary.PACKED_LENGTH);
        long key = 0;
        int upper = 0;
        int at = begin;
        for (; at < limit; at++) {
            int c = chars[at];
            int letter = (c | ' ') - Vocabulary.BEFORE_A;
            if (letter < 1 || letter > LETTERS) {
                break;
            }
            upper += c <= 'Z' ? 1 : 0;
            key = key << Vocabulary.LETTER_BITS | letter;
        }
        int length = at - begin;
        if (length < 2 || at < chars.length && Letters.mayGoOn(chars[at])) {
            return begin;
        }
        int capital = chars[begin] <= 'Z' ? Shape.CAPITAL : 0;
        int shape = Shape.WORD | capital | (upper == length ? Shape.ALL_CAPS : 0);
        add(begin, at, shape, Mark.NONE, key);
        return at;
    }

    private int anyWord(int begin) {
        int end = Words.endOf(text, begin);
        int bare = Words.withoutPossessive(text, begin, end);
        int length = Folding.fold(text, begin, bare, folded);
        int term = length <= 0 ? Vocabulary.UNKNOWN : vocabulary.termOf(folded, length);
        add(begin, bare, Words.shapeOf(text, begin, bare) | Shape.WORD, Mark.NONE, 0);
        tokens.lastIs(term, vocabulary);
        if (bare < end) {
            possessive(bare, end);
        }
        return end;
    }

    private void possessive(int begin, int end) {
        addMark(begin, end, Mark.POSSESSIVE);
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
        addMark(at, next, mark);
        return next;
    }

    /** A hyphen between two words joins them and is no token; doubled or beside a blank it is a dash. */
    private int hyphen(int at) {
        int end = at;
        while (end < chars.length && Letters.isHyphen(chars[end])) {
            end++;
        }
        boolean joins = end - at == 1
                && (gap & Shape.SPACED) == 0
                && end < text.length()
                && Letters.isWordStart(text.codePointAt(end));
        if (joins) {
            gap |= Shape.JOINED;
        } else {
            addMark(at, end, Mark.DASH);
        }
        return end;
    }

    /** After a word that ends in s it is a possessive, unless it closes what a single quotation mark opened. */
    private void apostrophe(int begin, int end) {
        boolean afterWord = gap == 0 && tokens.isWord(tokens.size() - 1);
        boolean opens = !afterWord && end < text.length() && Letters.isWordStart(text.codePointAt(end));
        if (opens) {
            insideSingle = true;
            addMark(begin, end, Mark.OPEN);
        } else if (insideSingle || !afterWord || Character.toLowerCase(text.charAt(begin - 1)) != 's') {
            insideSingle = false;
            addMark(begin, end, Mark.CLOSE);
        } else {
            possessive(begin, end);
        }
    }

    private void addMark(int begin, int end, char mark) {
        add(begin, end, 0, mark, 0);
        tokens.lastIs(vocabulary.termOf(mark), vocabulary);
    }

    private void add(int begin, int end, int shape, char mark, long key) {
        if (tokens.size() - resolved == keys.length) {
            resolve();
        }
        keys[tokens.size() - resolved] = key;
        tokens.add(begin, end, shape | gap, mark);
        gap = 0;
    }

    private void resolve() {
        tokens.resolve(resolved, keys, vocabulary);
        resolved = tokens.size();
    }
}
