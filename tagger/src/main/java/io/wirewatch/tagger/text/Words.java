package io.wirewatch.tagger.text;

/** Where a word ends and what it looks like. */
final class Words {

    private Words() {}

    /** One past the word that begins here: apostrophes and dots inside it are part of it, a full stop after it is not. */
    static int endOf(String text, int begin) {
        int first = text.codePointAt(begin);
        int at = begin + Character.charCount(first);
        if (Letters.isWordByItself(first)) {
            return at;
        }
        boolean isNumber = Character.isDigit(first);
        int letters = 1;
        boolean isAcronym = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Letters.isWordPart(c) && !Letters.isWordByItself(c)) {
                letters++;
                at += Character.charCount(c);
            } else if (c == '.' && letters == 1 && !isNumber && isLetter(text, at + 1) && isSingle(text, at + 1)) {
                isAcronym = true;
                letters = 0;
                at++;
            } else if (joinsInside(text, at, c, isNumber)) {
                at++;
            } else {
                break;
            }
        }
        boolean takesDot = at < text.length() && text.charAt(at) == '.' && isAcronym && letters == 1;
        return takesDot ? at + 1 : at;
    }

    private static boolean joinsInside(String text, int at, int c, boolean isNumber) {
        if (at + 1 >= text.length()) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        if (isNumber && (c == '.' || c == ',')) {
            return Character.isDigit(next);
        }
        return Letters.isApostrophe(c) && Letters.isWordStart(next);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    /** A letter that stands alone before a dot or a border, as in {@code U.S.}. */
    private static boolean isSingle(String text, int at) {
        int next = at + Character.charCount(text.codePointAt(at));
        return next >= text.length() || !Letters.isWordPart(text.codePointAt(next));
    }

    /** The end of the word without a final {@code 's}. */
    static int withoutPossessive(String text, int begin, int end) {
        int tail = end - 2;
        if (tail <= begin || Character.toLowerCase(text.charAt(end - 1)) != 's') {
            return end;
        }
        return Letters.isApostrophe(text.charAt(tail)) ? tail : end;
    }

    static int shapeOf(String text, int begin, int end) {
        int first = text.codePointAt(begin);
        if (Character.isDigit(first)) {
            return Shape.NUMBER;
        }
        int shape = 0;
        if (!Character.isLowerCase(first)) {
            shape |= Shape.CAPITAL;
            if (!Character.isUpperCase(first)) {
                shape |= Shape.CASELESS;
            }
        }
        int upper = 0;
        int letters = 0;
        boolean hasDot = begin + Character.charCount(first) == end && end < text.length() && text.charAt(end) == '.';
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            hasDot |= c == '.';
            letters += Character.isLetter(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean allCaps = letters >= 2 && upper == letters;
        return shape | (allCaps ? Shape.ALL_CAPS : 0) | (hasDot ? Shape.DOTTED : 0);
    }
}
