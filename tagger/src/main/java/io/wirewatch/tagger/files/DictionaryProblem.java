package io.wirewatch.tagger.files;

/** A dictionary or stance file that cannot be used: the message is one line for its author, {@code file:line: what is wrong}. */
public final class DictionaryProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem of a whole file. */
    public DictionaryProblem(String file, String message) {
        super(file + ": " + message);
    }

    /** A problem of one line, counted from 1. */
    public DictionaryProblem(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
