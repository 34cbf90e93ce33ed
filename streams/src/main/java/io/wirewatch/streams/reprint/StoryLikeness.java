package io.wirewatch.streams.reprint;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How likely two texts tell of the same event in words of their own: from 0 to 1, for sorting pairs and not for counting.
 *
 * <p>Words are compared by their first {@value #STEM} letters, which is a crude stem in any language that inflects at the end.
 * Long words and numbers say more than short ones, the lead of a news text more than the rest; nothing else is known of a word,
 * so the answer depends on the two texts alone. It is the mean of the cosine and of the share of the lighter text's weight that the
 * heavier one has: the first is fair to texts of equal length, the second to a brief beside a feature. Measures: docs/folding.md.
 */
public final class StoryLikeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int STEM = 6;
    private static final int LEAD_WORDS = 100;
    private static final double LEAD = 1.5;
    private static final double NUMBER = 1.5;
    /** Articles, prepositions and pronouns of most languages have at most three letters. */
    private static final int SHORT_LETTERS = 3;

    private static final double SHORT = 0.2;
    private static final double FULL_LETTERS = 8;

    private StoryLikeness() {}

    /** The likeness of two texts; 0 where one has no words. Symmetric, and 1 for a text with itself. */
    public static double of(String one, String other) {
        Map<String, Double> a = weightsOf(one);
        Map<String, Double> b = weightsOf(other);
        double product = 0;
        double shared = 0;
        for (Map.Entry<String, Double> word : a.entrySet()) {
            double there = b.getOrDefault(word.getKey(), 0.0);
            product += word.getValue() * there;
            shared += Math.min(word.getValue(), there);
        }
        if (shared == 0) {
            return 0;
        }
        double cosine = product / Math.sqrt(squares(a) * squares(b));
        return Math.min(1, (cosine + shared / Math.min(sum(a), sum(b))) / 2);
    }

    private static Map<String, Double> weightsOf(String text) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = WORD.matcher(text);
        for (int i = 0; words.find(); i++) {
            String word = words.group().toLowerCase(Locale.ROOT);
            String stem = word.substring(0, Math.min(STEM, word.length()));
            weights.merge(stem, weight(word) * (i < LEAD_WORDS ? LEAD : 1), Math::max);
            counts.merge(stem, 1, Integer::sum);
        }
        weights.replaceAll((stem, weight) -> weight * (1 + Math.log(counts.getOrDefault(stem, 1))));
        return weights;
    }

    private static double weight(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return NUMBER;
        }
        return word.length() <= SHORT_LETTERS ? SHORT : Math.min(1, word.length() / FULL_LETTERS);
    }

    private static double sum(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double squares(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
