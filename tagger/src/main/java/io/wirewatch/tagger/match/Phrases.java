package io.wirewatch.tagger.match;

import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of numbered phrases, ready to be found. Immutable and thread-safe. */
public final class Phrases {

    private static final int ROOT = 0;
    private static final int NOWHERE = -1;

    /** The feature of words that begin a phrase in any case, and of those that begin one with a capital, as bits. */
    private final long first;

    private final long firstCapital;

    private final int[] fromRoot;
    private final long[] keys;
    private final int[] children;
    private final int mask;
    private final int[][] values;
    private final Capitals[][] capitals;

    /**
     * For each node a bit for every 64th term that leads on from it: none for the end of all phrases. One look here saves most
     * walks through the table of edges, which are as many as there are words that begin something.
     */
    private final long[] onward;

    private final boolean[] isEnd;

    private Phrases(Builder builder) {
        first = 1L << builder.feature;
        firstCapital = first << 1;
        int terms = builder.terms;
        fromRoot = new int[terms];
        Arrays.fill(fromRoot, NOWHERE);
        int capacity = Integer.highestOneBit(Math.max(8, builder.edges.size())) * 4;
        mask = capacity - 1;
        keys = new long[capacity];
        children = new int[capacity];
        Arrays.fill(keys, NOWHERE);
        onward = new long[builder.nodes.size()];
        isEnd = new boolean[onward.length];
        builder.edges.forEach(this::connect);
        values = new int[onward.length][];
        capitals = new Capitals[builder.nodes.size()][];
        for (int node = 0; node < values.length; node++) {
            List<Wanted> wanted = builder.nodes.get(node);
            isEnd[node] = !wanted.isEmpty();
            values[node] = wanted.stream().mapToInt(Wanted::value).toArray();
            capitals[node] = wanted.stream().map(Wanted::capitals).toArray(Capitals[]::new);
        }
    }

    private void connect(Long key, Integer child) {
        int node = (int) (key >>> Integer.SIZE);
        if (node == ROOT) {
            fromRoot[(int) key.longValue()] = child;
            return;
        }
        onward[node] |= 1L << key;
        int slot = slotOf(key);
        while (keys[slot] != NOWHERE) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private int slotOf(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> Integer.SIZE) & mask;
    }

    private int childOf(int node, int term) {
        if ((onward[node] >>> term & 1) == 0) {
            return NOWHERE;
        }
        long key = ((long) node << Integer.SIZE) | term;
        int slot = slotOf(key);
        while (keys[slot] != NOWHERE) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NOWHERE;
    }

    /**
     * Finds the longest phrase that begins at a token and whose case fits.
     *
     * @param limit no phrase reaches this token
     * @return the phrase, or null where none begins
     */
    public @Nullable Match longestAt(Tokens tokens, int at, int limit) {
        if (!tokens.has(at, first) && !(tokens.has(at, firstCapital) && tokens.is(at, Shape.CAPITAL))) {
            return null;
        }
        int node = fromRoot[tokens.term(at)];
        int best = NOWHERE;
        int bestEnd = at;
        for (int next = at + 1; node != NOWHERE; next++) {
            if (isEnd[node] && isWantedBy(node, tokens, at)) {
                best = node;
                bestEnd = next;
            }
            int term = next < limit ? tokens.term(next) : Vocabulary.UNKNOWN;
            node = term == Vocabulary.UNKNOWN ? NOWHERE : childOf(node, term);
        }
        return best == NOWHERE ? null : new Match(at, bestEnd, valuesOf(best, tokens, at));
    }

    private boolean isWantedBy(int node, Tokens tokens, int at) {
        for (Capitals wanted : capitals[node]) {
            if (wanted.accept(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private int[] valuesOf(int node, Tokens tokens, int at) {
        int[] fitting = new int[values[node].length];
        int count = 0;
        for (int i = 0; i < fitting.length; i++) {
            if (capitals[node][i].accept(tokens, at)) {
                fitting[count++] = values[node][i];
            }
        }
        return count == fitting.length ? values[node] : Arrays.copyOf(fitting, count);
    }

    /** Collects phrases. Not thread-safe. */
    public static final class Builder {

        private final Vocabulary.Builder vocabulary;
        private final Map<Long, Integer> edges = new HashMap<>();
        private final List<List<Wanted>> nodes = new ArrayList<>(List.of(new ArrayList<>()));
        private final int feature;
        private int terms;

        /** Phrases over the words of this vocabulary, which may be shared with others. */
        public Builder(Vocabulary.Builder vocabulary) {
            this.vocabulary = vocabulary;
            feature = vocabulary.newFeatures(2);
        }

        /** Adds a phrase under a number; several phrases may share a number and several numbers a phrase. */
        public void add(String phrase, int value) {
            String[] words = Tokenizer.wordsOf(phrase);
            add(words, value);
            String[] undotted =
                    Arrays.stream(words).filter(word -> !word.equals(".")).toArray(String[]::new);
            if (undotted.length < words.length) {
                add(undotted, value);
            }
        }

        private void add(String[] words, int value) {
            int node = ROOT;
            boolean isCapital = words.length > 0 && Character.isUpperCase(words[0].codePointAt(0));
            for (String word : words) {
                int term = vocabulary.add(word);
                terms = Math.max(terms, term + 1);
                if (node == ROOT) {
                    vocabulary.mark(term, isCapital ? feature + 1 : feature);
                }
                Long key = ((long) node << Integer.SIZE) | term;
                Integer child = edges.putIfAbsent(key, nodes.size());
                if (child == null) {
                    node = nodes.size();
                    nodes.add(new ArrayList<>());
                } else {
                    node = child;
                }
            }
            if (node != ROOT) {
                nodes.get(node).add(new Wanted(value, Capitals.of(words)));
            }
        }

        /** All phrases added so far. */
        public Phrases build() {
            return new Phrases(this);
        }
    }

    private record Wanted(int value, Capitals capitals) {}
}
