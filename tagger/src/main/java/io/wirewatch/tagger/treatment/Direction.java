package io.wirewatch.tagger.treatment;

/** Which of two stands for or against the other. */
public enum Direction {
    /** Neither, as far as the text says. */
    NONE("none"),
    /** The first holds a stance, the second is its target. */
    A_TO_B("a>b"),
    /** The second holds a stance, the first is its target. */
    B_TO_A("b>a");

    private final String wireName;

    Direction(String wireName) {
        this.wireName = wireName;
    }

    /** How it is written in JSON. */
    public String wireName() {
        return wireName;
    }

    /** The direction when the two change places. */
    Direction swapped() {
        return switch (this) {
            case NONE -> NONE;
            case A_TO_B -> B_TO_A;
            case B_TO_A -> A_TO_B;
        };
    }
}
