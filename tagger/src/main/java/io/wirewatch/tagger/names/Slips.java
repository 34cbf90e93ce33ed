package io.wirewatch.tagger.names;

/**
 * What it costs to turn one word into another, in letters.
 *
 * <p>Damerau's distance (insertion, deletion, replacement, exchange of neighbours; Communications of the ACM 7/3, 1964) in which
 * letters that languages write for one sound cost less than a whole letter: vowels for vowels, s for z, k for g, v for w and f.
 */
final class Slips {

    private static final double NEAR = 0.4;
    private static final double SOFT = 0.5;
    private static final String[] SOUNDS = {"szc", "ckqgxh", "bpvwfu", "dt", "jiy", "mn", "rl"};
    private static final String VOWELS = "aeiouy";

    private Slips() {}

    /** The cost of the cheapest way from one word to the other, where every letter counts fully. */
    static double plain(String a, String b) {
        return cost(a, b, false);
    }

    /** The cost where letters of like sound count less. */
    static double bySound(String a, String b) {
        return cost(a, b, true);
    }

    private static double cost(String a, String b, boolean bySound) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(a, b, i, j, cost, bySound);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static double cheapest(String a, String b, int i, int j, double[][] cost, boolean bySound) {
        double best = Double.MAX_VALUE;
        if (i > 0) {
            best = cost[i - 1][j] + single(a, i - 1, bySound);
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + single(b, j - 1, bySound));
        }
        if (i > 0 && j > 0) {
            best = Math.min(best, cost[i - 1][j - 1] + replaced(a.charAt(i - 1), b.charAt(j - 1), bySound));
        }
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
            best = Math.min(best, cost[i - 2][j - 2] + 1);
        }
        return best;
    }

    /** A letter too many: a doubled one, an h, a soft vowel weigh little. */
    private static double single(String word, int at, boolean bySound) {
        char c = word.charAt(at);
        if (!bySound) {
            return 1;
        }
        if (at > 0 && word.charAt(at - 1) == c) {
            return 0.1;
        }
        return c == 'h' || c == 'j' || c == 'y' || c == 'i' ? NEAR : isVowel(c) ? SOFT : 1;
    }

    private static double replaced(char a, char b, boolean bySound) {
        if (a == b) {
            return 0;
        }
        if (bySound) {
            for (String sound : SOUNDS) {
                if (sound.indexOf(a) >= 0 && sound.indexOf(b) >= 0) {
                    return NEAR;
                }
            }
            if (isVowel(a) && isVowel(b)) {
                return NEAR;
            }
        }
        return 1;
    }

    static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
