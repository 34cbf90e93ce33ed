package io.wirewatch.bench.train;

import java.util.List;
import java.util.Objects;

/**
 * What is to be learnt, and how.
 *
 * @param file the weights file to make
 * @param cases what to learn from
 * @param groupsOfClass for each class the groups of weights it sums
 * @param penalty the L2 penalty: larger forgets more
 * @param kept how many pieces of evidence the file holds at most
 * @param isBalanced whether rare classes get a head start, so that the mean of the classes' F1 is greatest
 */
@SuppressWarnings("ArrayRecordComponent") // a constant table
record Lesson(String file, List<Case> cases, int[][] groupsOfClass, double penalty, int kept, boolean isBalanced) {

    Lesson {
        Objects.requireNonNull(file, "file");
        cases = List.copyOf(cases);
        if (cases.isEmpty() || !(penalty > 0) || kept < 1) {
            throw new IllegalArgumentException("a lesson has cases, a penalty and room for a piece of evidence");
        }
    }

    int classes() {
        return groupsOfClass.length;
    }
}
