package io.wirewatch.sink.report;

/** Colours of a terminal, or none. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    GREEN("32"),
    RED("31"),
    CYAN("36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this ink where colours are shown. */
    String on(boolean colour, String text) {
        return colour && !code.isEmpty() && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    /** Green for a plus, red for a minus. */
    static Ink ofSign(String figure) {
        return figure.startsWith("+") ? GREEN : figure.startsWith("−") ? RED : PLAIN;
    }
}
