package io.wirewatch.tagger.files;

/**
 * One line that says something.
 *
 * @param file where it stands, as a person would look for it
 * @param number counted from 1
 * @param isIndented whether it belongs to the entry above
 * @param text without comment and blanks around it; never empty
 */
public record Line(String file, int number, boolean isIndented, String text) {

    /** The problem that a value of this line caused. */
    public DictionaryProblem problem(IllegalArgumentException cause) {
        return problem(String.valueOf(cause.getMessage()));
    }

    /** The problem with this line. */
    public DictionaryProblem problem(String message) {
        return new DictionaryProblem(file, number, message);
    }
}
