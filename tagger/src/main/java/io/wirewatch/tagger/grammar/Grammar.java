package io.wirewatch.tagger.grammar;

import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The word classes of each term. Immutable and thread-safe. */
public final class Grammar {

    private static final String FOLDER = "/io/wirewatch/tagger/grammar";

    private final long[] classes;

    private Grammar(Map<Integer, Long> byTerm) {
        classes = new long[byTerm.keySet().stream().mapToInt(t -> t + 1).max().orElse(0)];
        byTerm.forEach((term, bits) -> classes[term] = bits);
    }

    /** The grammar of English; its words are added to the vocabulary. */
    public static Grammar english(Vocabulary.Builder vocabulary) {
        Map<Integer, Long> byTerm = new HashMap<>();
        for (LineFile file : LineFile.listed(Grammar.class, FOLDER)) {
            for (Line line : file.lines()) {
                int colon = line.text().indexOf(':');
                String name =
                        line.text().substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_');
                long bit = 1L << WordClass.valueOf(name).bit();
                for (String word : line.text().substring(colon + 1).strip().split("\\s+")) {
                    int term = vocabulary.add(word);
                    vocabulary.classify(term, bit);
                    byTerm.merge(term, bit, (a, b) -> a | b);
                }
            }
        }
        return new Grammar(byTerm);
    }

    /** Whether a token belongs to a class. */
    public boolean is(Tokens tokens, int at, WordClass wordClass) {
        return (tokens.classes(at) >>> wordClass.bit() & 1) != 0;
    }

    /** Whether a term belongs to a class. */
    public boolean has(int term, WordClass wordClass) {
        return term >= 0 && term < classes.length && (classes[term] >>> wordClass.bit() & 1) != 0;
    }

    /** Whether a token belongs to any class at all. */
    public boolean isListed(Tokens tokens, int at) {
        return tokens.classes(at) != 0;
    }

    /** Whether a token is an adverb that may stand between a subject and its verb: listed, or ending in -ly. */
    public boolean isAdverb(Tokens tokens, int at) {
        if (is(tokens, at, WordClass.ADVERB)) {
            return true;
        }
        return tokens.isWord(at) && tokens.end(at) - tokens.begin(at) > 4 && endsWith(tokens, at, "ly");
    }

    /** Whether the word at a token ends with these lower-case letters. */
    public boolean endsWith(Tokens tokens, int at, String ending) {
        int begin = tokens.end(at) - ending.length();
        return tokens.isWord(at)
                && begin > tokens.begin(at)
                && tokens.text().regionMatches(true, begin, ending, 0, ending.length());
    }

    /** Whether a word, not listed and not a name, could describe a noun: lower case, no number. */
    public boolean isPlainWord(Tokens tokens, int at) {
        return tokens.isWord(at) && !tokens.is(at, Shape.CAPITAL | Shape.NUMBER) && !isListed(tokens, at);
    }
}
