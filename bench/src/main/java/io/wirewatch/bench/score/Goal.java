package io.wirewatch.bench.score;

import java.util.Objects;

/**
 * What is measured, and where one should stand.
 *
 * @param name the measure's name on the command line: lower case, with hyphens; unique
 * @param title what is measured on which data and in which unit, for a reader of the page
 * @param floor what a simple baseline gets
 * @param reach what a careful system of rules should get; not a number where nobody has said
 * @param best what the best known system gets, in words; a dash where none is known
 */
record Goal(String name, String title, double floor, double reach, String best) {

    Goal {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "a measure's name is lower case with hyphens, this one is '" + name + "'");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(best, "best");
    }
}
