package io.wirewatch.producer.feed.markup;

import java.nio.charset.Charset;

/** The characters that windows-1252 has where Unicode has controls: people write them by their Windows numbers. */
public final class Western {

    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;
    private static final String MEANT = table();

    private Western() {}

    private static String table() {
        byte[] bytes = new byte[LAST - FIRST + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (FIRST + i);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    /** The text with the characters that were meant. */
    public static String meant(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        StringBuilder meant = new StringBuilder(text.length());
        text.chars().forEach(c -> meant.append(c >= FIRST && c <= LAST ? MEANT.charAt(c - FIRST) : (char) c));
        return meant.toString();
    }

    static String reference(String written, String digits, boolean isHex) {
        if (digits.length() > 4) {
            return written;
        }
        int code = Integer.parseInt(digits, isHex ? 16 : 10);
        return code >= FIRST && code <= LAST ? "&#x" + Integer.toHexString(MEANT.charAt(code - FIRST)) + ";" : written;
    }
}
