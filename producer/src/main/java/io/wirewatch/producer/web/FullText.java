package io.wirewatch.producer.web;

import java.util.Locale;

/** When the page behind an entry is read. */
public enum FullText {
    /** When the entry itself has too few words for an article. */
    AUTO,
    /** Always; the entry's own text is used where the page cannot be read. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** The shortest text that passes for an article: three sentences. */
    private static final int ARTICLE_UNITS = 500;

    boolean wantsPage(String text) {
        return this == ALWAYS || this == AUTO && text.length() < ARTICLE_UNITS;
    }

    /**
     * The constant behind {@code auto}, {@code always} or {@code never}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static FullText parse(String text) {
        for (FullText value : values()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("fullText is auto, always or never, got '" + text + "'");
    }
}
