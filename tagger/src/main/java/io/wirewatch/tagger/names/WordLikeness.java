package io.wirewatch.tagger.names;

/** How alike two words of names are, from 0 to 1. */
final class WordLikeness {

    private static final double SAME_NAME = 0.93;
    private static final double INITIAL = 0.9;
    private static final double SAME_STEM = 0.95;

    private final NameLists lists;

    WordLikeness(NameLists lists) {
        this.lists = lists;
    }

    double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (isNumber(a) || isNumber(b)) {
            return 0;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
        }
        if (lists.areFormsOfOneName(a, b)) {
            return SAME_NAME;
        }
        double plain = 1 - Slips.plain(a, b) / Math.max(a.length(), b.length());
        return Math.max(plain, bySound(Sounds.of(a), Sounds.of(b)));
    }

    private static double bySound(String a, String b) {
        if (Endings.shareStem(a, b)) {
            return SAME_STEM;
        }
        double whole = 1 - Slips.bySound(a, b) / Math.max(a.length(), b.length());
        String stemA = Endings.stem(a);
        String stemB = Endings.stem(b);
        double stems = 1 - Slips.bySound(stemA, stemB) / Math.max(stemA.length(), stemB.length());
        return SAME_STEM * Math.max(whole, stems);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
