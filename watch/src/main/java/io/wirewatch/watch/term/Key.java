package io.wirewatch.watch.term;

/**
 * A key that was pressed.
 *
 * @param kind which one
 * @param letter what it writes, where it is a {@link Kind#LETTER}; 0 otherwise
 */
record Key(Kind kind, int letter) {

    /** The keys that mean something. */
    enum Kind {
        LETTER,
        ENTER,
        ESCAPE,
        BACKSPACE,
        TAB,
        BACK_TAB,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        INTERRUPT
    }

    static Key of(Kind kind) {
        return new Key(kind, 0);
    }

    static Key letter(int letter) {
        return new Key(Kind.LETTER, letter);
    }
}
