package io.wirewatch.sink.brief;

/**
 * What is asked of the database.
 *
 * @param corpus which timeline
 * @param range which stretch of time
 * @param top how many lines of each kind
 */
public record Question(String corpus, Range range, int top) {

    public Question {
        if (top < 1) {
            throw new IllegalArgumentException("at least one line is asked for, got " + top);
        }
    }
}
