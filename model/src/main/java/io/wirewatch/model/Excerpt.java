package io.wirewatch.model;

/** A bounded piece of an untrusted text, fit for a message or a kept record. */
public final class Excerpt {

    /** Code units kept by {@link #of(String)}. */
    public static final int SHORT = 80;

    private static final String ELLIPSIS = "…";

    private Excerpt() {}

    /** At most {@value #SHORT} code units of {@code text}, control characters shown as blanks. */
    public static String of(String text) {
        return of(text, SHORT);
    }

    /** At most {@code limit} code units and an ellipsis where something was cut; never half of a surrogate pair. */
    public static String of(String text, int limit) {
        if (text.length() <= limit && isClean(text)) {
            return text;
        }
        String kept = text.length() <= limit ? text : text.substring(0, cut(text, limit)) + ELLIPSIS;
        StringBuilder clean = new StringBuilder(kept.length());
        kept.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int cut(String text, int limit) {
        return limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
