package io.wirewatch.app.shell;

/**
 * What a person looks at.
 *
 * @param showsResults whether standard output is a terminal
 * @param showsProgress whether standard error is one
 * @param width columns of the terminal
 */
public record Screen(boolean showsResults, boolean showsProgress, int width) {

    /** Columns where nobody knows better. */
    public static final int USUAL_WIDTH = 100;

    /** Nobody looks: output goes to files and pipes. */
    public static final Screen NONE = new Screen(false, false, USUAL_WIDTH);
}
