package io.wirewatch.tagger.cues;

import io.wirewatch.tagger.cues.CueFile.CuePhrase;
import io.wirewatch.tagger.files.LineFile;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The cues made ready for one pass over a text: those that begin with a word are found by its term. Immutable and thread-safe. */
public final class CueIndex {

    /** How many describing words may stand before each further word of a cue. */
    private static final int GAP = 4;

    private static final Comparator<Tail> AS_LISTED = Comparator.comparingInt(Tail::order);

    private static final int[][] NONE = {};
    private static final Inflection INFLECTION = new Inflection();

    private final Map<Integer, List<Tail>> collecting = new HashMap<>();
    private final Tails[] byFirst;

    /** The feature of words that begin a cue, and that of those which are verbs then. */
    private final int first;

    private final int firstVerb;

    /** The features of words that begin and end the name of what is given. */
    private final int firstGiven;

    private final int lastGiven;
    private final Grammar grammar;
    private final OwnedIndex owned;

    /** Reads the cues once; their words are added to the vocabulary. */
    public CueIndex(List<LineFile> files, Grammar grammar, Vocabulary.Builder vocabulary) {
        this.grammar = grammar;
        first = vocabulary.newFeatures(4);
        firstVerb = first + 1;
        firstGiven = first + 2;
        lastGiven = first + 3;
        OwnedIndex.Builder owning = new OwnedIndex.Builder();
        for (LineFile file : files) {
            for (CuePhrase phrase : CueFile.phrasesOf(file)) {
                add(phrase, vocabulary);
                owning.add(phrase, vocabulary);
            }
        }
        owned = owning.build();
        byFirst = new Tails
                [collecting.keySet().stream().mapToInt(t -> t + 1).max().orElse(0)];
        collecting.forEach((term, tails) -> byFirst[term] = new Tails(tails));
        collecting.clear();
    }

    /** Whether a file is a verb dictionary of political event coding. */
    public static boolean isCoded(LineFile file) {
        return CodedVerbs.isCoded(file);
    }

    /** The cues whose target may own their noun. */
    public OwnedIndex owned() {
        return owned;
    }

    private void add(CuePhrase phrase, Vocabulary.Builder vocabulary) {
        int[] rest = termsOf(phrase.rest(), vocabulary);
        int[][] objects =
                phrase.object().stream().map(noun -> termsOf(noun, vocabulary)).toArray(int[][]::new);
        for (int[] noun : objects) {
            if (noun.length > 0) {
                vocabulary.mark(noun[0], firstGiven);
                vocabulary.mark(noun[noun.length - 1], lastGiven);
            }
        }
        int[] before = termsOf(phrase.before(), vocabulary);
        forms(phrase.cue().pattern(), phrase.first()).forEach((spelling, form) -> {
            int term = vocabulary.add(spelling);
            vocabulary.mark(term, first);
            if (phrase.cue().pattern().isVerbal()) {
                vocabulary.mark(term, firstVerb);
            }
            List<Tail> sharing = collecting.computeIfAbsent(term, t -> new ArrayList<>(2));
            sharing.add(new Tail(phrase.cue(), form, rest, objects, before, sharing.size()));
        });
    }

    private static Map<String, Form> forms(Pattern pattern, String first) {
        return switch (pattern) {
            case VERB, VERB_ARMED, VERB_BY, VERB_THAT, GIVE, OWN, OWN_BY, MUTUAL, ANY, ANY_MUTUAL ->
                INFLECTION.verb(first);
            case NOUN, NOUN_OF -> INFLECTION.noun(first);
            case ADJ, PREP -> Map.of(first, Form.FIXED);
        };
    }

    private static int[] termsOf(List<String> words, Vocabulary.Builder vocabulary) {
        return words.stream().mapToInt(vocabulary::add).toArray();
    }

    /** Adds to {@code hits} every cue that begins at a token and reaches no further than {@code limit}, with no name inside it. */
    public void find(Tokens tokens, int at, int limit, IntPredicate isName, List<CueHit> hits) {
        if (!mayBeginAt(tokens, at)) {
            return;
        }
        Tails tails = byFirst[tokens.term(at)];
        if (tokens.has(at - 1, 1L << lastGiven)) {
            for (Tail tail : tails.giving()) {
                addGiven(tokens, at, tail, hits);
            }
        }
        List<Tail> possible = List.of();
        int last = tails.lastGoingOn(tokens, at + 1, Math.min(limit, at + 2 + GAP));
        for (int next = at + 1; next <= last; next++) {
            if (isFirstOfItsTerm(tokens, at + 1, next)) {
                possible = tails.with(possible, tokens.term(next));
            }
            if (!isDescribing(tokens, next)) {
                break;
            }
        }
        if (possible.isEmpty()) {
            for (Tail tail : tails.lone()) {
                add(tokens, at, limit, tail, isName, hits);
            }
            return;
        }
        possible.sort(AS_LISTED);
        for (Tail tail : possible) {
            add(tokens, at, limit, tail, isName, hits);
        }
    }

    /** Whether any cue may begin at a token: one array access. */
    public boolean mayBeginAt(Tokens tokens, int at) {
        return tokens.has(at, 1L << first);
    }

    /** A word that stands there twice is met at its first place. */
    private static boolean isFirstOfItsTerm(Tokens tokens, int from, int at) {
        int term = tokens.term(at);
        for (int before = from; before < at; before++) {
            if (tokens.term(before) == term) {
                return false;
            }
        }
        return term != Vocabulary.UNKNOWN;
    }

    private void add(Tokens tokens, int at, int limit, Tail tail, IntPredicate isName, List<CueHit> hits) {
        int to = end(tokens, at + 1, limit, tail.rest(), tail.cue().pattern() == Pattern.NOUN ? 1 : GAP);
        if (to < 0 || tail.cue().pattern() == Pattern.GIVE && !isGiving(tokens, at + 1, limit, tail)) {
            return;
        }
        if (tail.before().length > 0 && !isAfter(tokens, at, tail.before())) {
            return;
        }
        int words = 1 + tail.before().length + tail.rest().length + (tail.cue().pattern() == Pattern.GIVE ? 1 : 0);
        // "remained allies": the last word is the cue's own, whoever it names elsewhere
        int names = tail.cue().pattern() == Pattern.MUTUAL ? to - 1 : to;
        if (!isNameWithin(at + 1, names, isName)) {
            hits.add(new CueHit(tail.cue(), tail.form(), at, to, words, at + 1));
        }
    }

    /** {@code Sanctions imposed}, {@code aid given}: the noun stands before the participle. */
    private void addGiven(Tokens tokens, int at, Tail tail, List<CueHit> hits) {
        if (!tail.form().mayBePassive()) {
            return;
        }
        for (int[] noun : tail.objects()) {
            int from = at - noun.length;
            int word = 0;
            while (from >= 0 && word < noun.length && tokens.term(from + word) == noun[word]) {
                word++;
            }
            if (from >= 0 && word == noun.length) {
                hits.add(new CueHit(tail.cue(), tail.form(), from, at + 1, 1 + noun.length, at + 1));
                return;
            }
        }
    }

    /** Whether these words stand before a token, in their order, with a few others between. */
    private static boolean isAfter(Tokens tokens, int at, int[] words) {
        int from = at - 1;
        for (int word = words.length - 1; word >= 0; word--) {
            int limit = Math.max(tokens.sentenceFrom(tokens.sentenceOf(at)), from - GAP);
            while (from >= limit && tokens.term(from) != words[word]) {
                from--;
            }
            if (from < limit) {
                return false;
            }
            from--;
        }
        return true;
    }

    private static boolean isNameWithin(int from, int to, IntPredicate isName) {
        for (int at = from; at < to; at++) {
            if (isName.test(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any cue begins with a verb at this token. */
    public boolean isVerb(Tokens tokens, int at) {
        return tokens.has(at, 1L << firstVerb);
    }

    private int end(Tokens tokens, int from, int limit, int[] words, int gap) {
        int at = from;
        for (int word : words) {
            if (!tokens.hasTermWithin(at, Math.min(limit, at + gap + 1), word)) {
                return -1;
            }
            int skipped = 0;
            while (at < limit && tokens.term(at) != word) {
                if (++skipped > gap || !isDescribing(tokens, at)) {
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

    private boolean isGiving(Tokens tokens, int from, int limit, Tail tail) {
        return objectEnd(tokens, from, limit, tail) > 0;
    }

    /** One past the noun that is given, or -1; a name or pronoun may stand before it: "offer Lukashenko military help". */
    private int objectEnd(Tokens tokens, int from, int limit, Tail tail) {
        int reach = Math.min(limit, from + 8);
        for (int at = from; at < reach; at++) {
            for (int[] noun : tokens.has(at, 1L << firstGiven) ? tail.objects() : NONE) {
                int end = end(tokens, at, limit, noun, 0);
                if (end > 0) {
                    return end;
                }
            }
            boolean mayPass = tokens.isWord(at)
                    && (!grammar.is(tokens, at, WordClass.AUXILIARY) || tokens.is(at, Shape.CAPITAL))
                    && !grammar.is(tokens, at, WordClass.SUBORDINATOR)
                    && !grammar.is(tokens, at, WordClass.RELATIVE);
            boolean isQuote = Mark.isQuote(tokens.mark(at));
            if (!mayPass && !isQuote) {
                return -1;
            }
        }
        return -1;
    }

    /** One past the noun that a {@link Pattern#GIVE} cue gives, or -1. */
    public int objectEnd(Tokens tokens, CueHit hit, int limit) {
        int term = tokens.term(hit.from());
        for (Tail tail : byFirst[term].all()) {
            if (tail.cue().equals(hit.cue())) {
                int end = objectEnd(tokens, hit.afterVerb(), limit, tail);
                if (end > 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private boolean isDescribing(Tokens tokens, int at) {
        if (!tokens.isWord(at)) {
            return Mark.isQuote(tokens.mark(at));
        }
        if (!grammar.isListed(tokens, at)) {
            return !isVerb(tokens, at);
        }
        boolean isNominal = grammar.is(tokens, at, WordClass.DETERMINER)
                || grammar.is(tokens, at, WordClass.POSSESSIVE_PRONOUN)
                || grammar.is(tokens, at, WordClass.EPITHET)
                || grammar.is(tokens, at, WordClass.DELEGATE)
                || grammar.is(tokens, at, WordClass.DEED)
                || grammar.is(tokens, at, WordClass.CITY_NOUN)
                || grammar.isAdverb(tokens, at);
        return isNominal || tokens.reads(at, "during");
    }
}
