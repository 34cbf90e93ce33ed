package io.wirewatch.tagger.cues;

import io.wirewatch.tagger.cues.Saying.Kind;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of saying, found by the term of their first word. Immutable and thread-safe. */
public final class SayingIndex {

    private static final String FOLDER = "/io/wirewatch/tagger/sayings";
    /** How many adverbs and articles may stand before each further word: "take a shot at". */
    private static final int GAP = 2;

    private static final Inflection INFLECTION = new Inflection();

    private record Tail(Kind kind, Form form, int[] rest) {}

    private final Tail[][] byFirst;

    /** The feature of words that begin one, as a bit. */
    private final long first;

    private final Grammar grammar;

    private SayingIndex(Map<Integer, List<Tail>> collected, Grammar grammar, int feature) {
        this.grammar = grammar;
        first = 1L << feature;
        byFirst =
                new Tail[collected.keySet().stream().mapToInt(t -> t + 1).max().orElse(0)][];
        collected.forEach((term, tails) -> byFirst[term] =
                tails.stream().sorted((a, b) -> b.rest.length - a.rest.length).toArray(Tail[]::new));
    }

    /**
     * The words of saying that come with the program; they are added to the vocabulary.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if they are missing from the program
     */
    public static SayingIndex builtIn(Grammar grammar, Vocabulary.Builder vocabulary) {
        Map<Integer, List<Tail>> collected = new HashMap<>();
        for (LineFile file : LineFile.listed(SayingIndex.class, FOLDER)) {
            file.lines().forEach(line -> read(line, vocabulary, collected));
        }
        int feature = vocabulary.newFeatures(1);
        collected.keySet().forEach(term -> vocabulary.mark(term, feature));
        return new SayingIndex(collected, grammar, feature);
    }

    private static void read(Line line, Vocabulary.Builder vocabulary, Map<Integer, List<Tail>> collected) {
        String[] sides = line.text().split(" : ", 2);
        if (sides.length < 2) {
            throw line.problem("a line is 'kind : word; word', this one has no colon");
        }
        Kind kind = kind(line, sides[0].strip());
        for (String phrase : sides[1].split("[;|]")) {
            String[] words = phrase.strip().split("\\s+");
            int[] rest = new int[words.length - 1];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = vocabulary.add(words[i + 1]);
            }
            forms(kind, words[0]).forEach((spelling, form) -> collected
                    .computeIfAbsent(vocabulary.add(spelling), t -> new ArrayList<>(2))
                    .add(new Tail(kind, form, rest)));
        }
    }

    private static Kind kind(Line line, String text) {
        try {
            return Kind.ofFileName(text);
        } catch (IllegalArgumentException e) {
            throw line.problem(e);
        }
    }

    private static Map<String, Form> forms(Kind kind, String first) {
        if (first.equals("would")) {
            return Map.of(first, Form.FIXED);
        }
        return switch (kind) {
            case SAY, HOLD, INTEND, JUDGE -> INFLECTION.verb(first);
            case NOUN -> INFLECTION.noun(first);
            case BY -> Map.of(first, Form.FIXED);
        };
    }

    /** Whether a word of saying may begin at a token: one array access. */
    public boolean mayBeginAt(Tokens tokens, int at) {
        return tokens.has(at, first);
    }

    /** Every word of saying that begins at a token, longer ones first. */
    public List<Saying> at(Tokens tokens, int at, int limit) {
        if (!mayBeginAt(tokens, at)) {
            return List.of();
        }
        List<Saying> found = new ArrayList<>(2);
        for (Tail tail : byFirst[tokens.term(at)]) {
            int to = end(tokens, at + 1, limit, tail.rest);
            if (to > 0) {
                found.add(new Saying(tail.kind, tail.form, at, to));
            }
        }
        return found;
    }

    /** The first way to read a token as a verb of saying, or null. */
    public @Nullable Saying verbAt(Tokens tokens, int at, int limit) {
        if (!mayBeginAt(tokens, at)) {
            return null;
        }
        for (Tail tail : byFirst[tokens.term(at)]) {
            int to = tail.kind == Kind.NOUN || tail.kind == Kind.BY ? -1 : end(tokens, at + 1, limit, tail.rest);
            if (to > 0) {
                return new Saying(tail.kind, tail.form, at, to);
            }
        }
        return null;
    }

    private int end(Tokens tokens, int from, int limit, int[] words) {
        int at = from;
        for (int word : words) {
            if (!tokens.hasTermWithin(at, Math.min(limit, at + GAP + 1), word)) {
                return -1;
            }
            int skipped = 0;
            while (at < limit && tokens.term(at) != word) {
                if (++skipped > GAP || !mayPass(tokens, at)) {
                    return -1;
                }
                at++;
            }
            if (at >= limit) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private boolean mayPass(Tokens tokens, int at) {
        return grammar.isAdverb(tokens, at)
                || grammar.is(tokens, at, io.wirewatch.tagger.grammar.WordClass.DETERMINER)
                || grammar.isPlainWord(tokens, at);
    }
}
