package io.wirewatch.bench.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every pair of texts that are reprints, found by comparing all with all: they share three fifths of the shorter one's five-word
 * sequences. Sequences are kept as text, so nothing is shared with the code that is measured.
 */
final class AllPairs {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int WORDS = 5;
    private static final int MIN_SHINGLES = 20;
    private static final double SHARED = 0.6;

    private final List<Set<String>> shingles;

    AllPairs(List<String> texts) {
        this.shingles = texts.stream().map(AllPairs::shinglesOf).toList();
    }

    /** The pairs, each as {@link #pair}. */
    Set<Long> find() {
        Map<String, List<Integer>> under = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (int i = 0; i < shingles.size(); i++) {
            Set<String> own = shingles.get(i);
            if (own.size() >= MIN_SHINGLES) {
                for (Map.Entry<Integer, Integer> other : shared(i, under).entrySet()) {
                    int shorter =
                            Math.min(own.size(), shingles.get(other.getKey()).size());
                    if (other.getValue() >= SHARED * shorter) {
                        pairs.add(pair(other.getKey(), i));
                    }
                }
            }
        }
        return pairs;
    }

    private Map<Integer, Integer> shared(int text, Map<String, List<Integer>> under) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String shingle : shingles.get(text)) {
            List<Integer> others = under.computeIfAbsent(shingle, any -> new ArrayList<>(1));
            others.forEach(other -> shared.merge(other, 1, Integer::sum));
            others.add(text);
        }
        return shared;
    }

    /** A pair of numbers as one, the smaller first. */
    static long pair(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    private static Set<String> shinglesOf(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return shingles;
    }
}
