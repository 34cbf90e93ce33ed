package io.wirewatch.producer.extract;

import java.util.Locale;

/** What a line of a page is. {@link #WORDS} and {@link #SHORT} may belong to the article; all other kinds never do. */
enum LineKind {
    /** A paragraph, or a sentence of one. */
    WORDS,
    /** Too short or too open at the end to tell by itself: a heading, a caption, a menu entry. Its neighbours decide. */
    SHORT,
    /** The headline. */
    TITLE,
    /** A date standing alone: the page's own word on when it was published. */
    DATE,
    /** Who wrote it. */
    BYLINE,
    /** Who else worked on it: "With reporting by Reuters and AFP". */
    CONTRIBUTORS,
    /** Where it was taken from: "Source: https://...". */
    ORIGIN,
    /** Who owns it, and who allowed the reprint. */
    RIGHTS,
    /** A photo's credit, or a caption that carries one. */
    CREDIT,
    /** A caption, known by a credit close to it. */
    CAPTION,
    /** Something stood here that is no text. */
    PLACEHOLDER,
    /** A heading over links to other stories. */
    TEASER_HEADING,
    /** A link to another story. */
    TEASER,
    /** The site asks for something: a donation, a subscription, cookies, a click. */
    PLEA,
    /** Here readers' comments begin. */
    COMMENTS,
    /** A part of a form. */
    FORM,
    /** A button, a menu entry. */
    FURNITURE,
    /** A line that says again what another line said. */
    REPEATED;

    /** The kind behind its name in {@code line-rules.txt}. */
    static LineKind of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isOpen() {
        return this == WORDS || this == SHORT;
    }
}
