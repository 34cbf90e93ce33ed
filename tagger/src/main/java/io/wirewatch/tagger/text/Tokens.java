package io.wirewatch.tagger.text;

import io.wirewatch.model.Span;
import java.util.Arrays;

/**
 * A text in tokens: parallel arrays, one slot a token, and where sentences begin.
 *
 * <p>Filled once by {@link Tokenizer} and {@link Sentences}, only read afterwards; safe to read from many threads then. Indices
 * outside of {@code [0, size)} answer as if nothing stood there.
 */
public final class Tokens {

    private static final int FIRST_CAPACITY = 16;

    /** English news has a token in five to six code units; where there are more, arrays grow. */
    private static final int TYPICAL = 5;

    private final String text;
    private int[] begins;
    private int[] ends;
    private int[] terms;
    private short[] shapes;
    private char[] marks;
    private long[] classes;
    private long[] features;
    private int size;
    private int[] sentenceStarts = {0};
    private int[] sentenceOf = {};
    private boolean hasQuoteMarks;
    private QuoteMarks quoteMarks = new QuoteMarks(this, false);

    Tokens(String text) {
        this.text = text;
        int capacity = FIRST_CAPACITY + text.length() / TYPICAL;
        begins = new int[capacity];
        ends = new int[capacity];
        terms = new int[capacity];
        shapes = new short[capacity];
        marks = new char[capacity];
        classes = new long[capacity];
        features = new long[capacity];
    }

    void add(int begin, int end, int shape, char mark) {
        if (size == begins.length) {
            int capacity = size * 2;
            classes = Arrays.copyOf(classes, capacity);
            features = Arrays.copyOf(features, capacity);
            begins = Arrays.copyOf(begins, capacity);
            ends = Arrays.copyOf(ends, capacity);
            terms = Arrays.copyOf(terms, capacity);
            shapes = Arrays.copyOf(shapes, capacity);
            marks = Arrays.copyOf(marks, capacity);
        }
        begins[size] = begin;
        ends[size] = end;
        terms[size] = Vocabulary.UNKNOWN;
        shapes[size] = (short) shape;
        marks[size] = mark;
        hasQuoteMarks |= Mark.isQuote(mark);
        size++;
    }

    /** Makes the last token a word or mark of the vocabulary. */
    void lastIs(int term, Vocabulary vocabulary) {
        terms[size - 1] = term;
        classes[size - 1] = vocabulary.classes(term);
        features[size - 1] = vocabulary.features(term);
    }

    /** Looks up the words of tokens from {@code from} on that were packed while they were cut; 0 is none. */
    void resolve(int from, long[] packed, Vocabulary vocabulary) {
        for (int token = from; token < size; token++) {
            long key = packed[token - from];
            int place = key == 0 ? -1 : vocabulary.find(key);
            if (place >= 0) {
                terms[token] = vocabulary.termAt(place);
                classes[token] = vocabulary.classesAt(place);
                features[token] = vocabulary.featuresAt(place);
            }
        }
    }

    /** All bits of {@link Shape} of a token inside. */
    int shape(int token) {
        return shapes[token];
    }

    void sentencesStartAt(int[] starts) {
        sentenceStarts = starts;
        for (int start : starts) {
            if (start < size) {
                shapes[start] |= (short) Shape.SENTENCE;
            }
        }
        sentenceOf = new int[size];
        for (int sentence = 1; sentence < starts.length; sentence++) {
            Arrays.fill(sentenceOf, starts[sentence], sentenceTo(sentence), sentence);
        }
        quoteMarks = new QuoteMarks(this, hasQuoteMarks);
    }

    /** The text the offsets refer to. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** How many sentences there are; 0 for a text without tokens. */
    public int sentences() {
        return size == 0 ? 0 : sentenceStarts.length;
    }

    /** The first token of a sentence. */
    public int sentenceFrom(int sentence) {
        return sentenceStarts[sentence];
    }

    /** One past the last token of a sentence. */
    public int sentenceTo(int sentence) {
        return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : size;
    }

    /** The sentence that holds a token; -1 before the first token, the last sentence after the last. */
    public int sentenceOf(int token) {
        if (token >= 0 && token < sentenceOf.length) {
            return sentenceOf[token];
        }
        return token < 0 ? -1 : sentenceStarts.length - 1;
    }

    /** What stands between quotation marks. */
    public QuoteMarks quoteMarks() {
        return quoteMarks;
    }

    /** Whether a token is this word, in whatever case. */
    public boolean reads(int token, String word) {
        if (token < 0 || token >= size || ends[token] - begins[token] != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(begins[token] + i) | ' ') != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is exactly this. */
    public boolean spells(int token, String word) {
        return token >= 0
                && token < size
                && ends[token] - begins[token] == word.length()
                && text.startsWith(word, begins[token]);
    }

    /** Adds the word of a token as dictionaries compare it, without case and diacritics. */
    public void foldInto(StringBuilder out, int token) {
        Folding.fold(text, begins[token], ends[token], out);
    }

    /** First code unit of a token. */
    public int begin(int token) {
        return begins[token];
    }

    /** One past the last code unit of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** The term of a token, {@link Vocabulary#UNKNOWN} for unknown words and outside. */
    public int term(int token) {
        return token >= 0 && token < size ? terms[token] : Vocabulary.UNKNOWN;
    }

    /** The word classes of a token as bits; none for unknown words and outside. */
    public long classes(int token) {
        return token >= 0 && token < size ? classes[token] : 0;
    }

    /** Whether one of the tokens from {@code from} to before {@code to} has this term. */
    public boolean hasTermWithin(int from, int to, int term) {
        for (int token = from; token < to; token++) {
            if (terms[token] == term) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token has one of these features, given as bits. */
    public boolean has(int token, long anyOf) {
        return token >= 0 && token < size && (features[token] & anyOf) != 0;
    }

    /** The mark a token is, {@link Mark#NONE} for words and outside. */
    public char mark(int token) {
        return token >= 0 && token < size ? marks[token] : Mark.NONE;
    }

    /** Whether a token has a bit of {@link Shape}. */
    public boolean is(int token, int shape) {
        return token >= 0 && token < size && (shapes[token] & shape) != 0;
    }

    /** Whether a token is a word or number. */
    public boolean isWord(int token) {
        return is(token, Shape.WORD);
    }

    /** The code units of the tokens from {@code from} to before {@code to}. */
    public Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    /** The words of the tokens from {@code from} to before {@code to}, as they stand. */
    public String surface(int from, int to) {
        return text.substring(begins[from], ends[to - 1]);
    }
}
