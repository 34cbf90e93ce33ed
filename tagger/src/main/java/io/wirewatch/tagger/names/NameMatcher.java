package io.wirewatch.tagger.names;

/**
 * Compares names. Immutable and thread-safe; building one takes some tenths of a second, for the transliterations.
 */
public final class NameMatcher {

    /** From this score on two names are taken for one; chosen on public pairs, see docs/dictionaries.md. */
    static final double THRESHOLD = 0.72;

    private final Romanizer romanizer = new Romanizer();
    private final NameLists lists = NameLists.builtIn();
    private final WordLikeness likeness = new WordLikeness(lists);

    /** Compares two names of any script, in any order of words. */
    public NameMatch match(String a, String b) {
        return match(prepared(a), prepared(b));
    }

    /** Does once what comparing a name with many others would do each time. */
    public PreparedName prepared(String name) {
        return new PreparedName(name, NameWords.of(romanizer.romanized(name), lists));
    }

    /** Compares two names made ready before. */
    public NameMatch match(PreparedName a, PreparedName b) {
        double score = score(a, b);
        return new NameMatch(score, score >= THRESHOLD);
    }

    private double score(PreparedName a, PreparedName b) {
        if (Syllables.areWrittenBy(a.name()) && Syllables.areWrittenBy(b.name())) {
            return Syllables.areEqual(a.name(), b.name()) ? 1 : 0;
        }
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return a.name().strip().equals(b.name().strip()) ? 1 : 0;
        }
        double aligned = aligned(Alignment.of(a.words(), b.words(), likeness));
        return Math.max(
                0, Math.max(aligned, joined(a.words().joined(), b.words().joined())));
    }

    /** The likeness of the names without their blanks; a slip counts twice, as the words no longer hold it in check. */
    private static double joined(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) * 4 > longer) {
            return 0;
        }
        return 1 - 2 * Slips.plain(a, b) / longer;
    }

    /** The likeness of the paired words, weighed by length; a word of the shorter name without counterpart counts as unlike. */
    private static double aligned(Alignment alignment) {
        double weight = 0;
        double sum = 0;
        double worst = 1;
        for (Alignment.Pair pair : alignment.pairs()) {
            double letters = Math.max(pair.a().length(), pair.b().length());
            weight += letters;
            sum += letters * pair.likeness();
            worst = Math.min(worst, pair.likeness());
        }
        for (String word : alignment.restOfShorter()) {
            weight += word.length();
            worst = 0;
        }
        if (weight == 0) {
            return 0;
        }
        double rest = alignment.restOfLonger().isEmpty() ? 0 : 0.05;
        return (sum / weight + worst) / 2 - rest;
    }
}
