package io.wirewatch.tagger.stances;

/** What negation does to a polarity. */
final class Polarities {

    /** Not to harm is a promise of some worth: "would never abandon". */
    private static final double NOT_BAD = -0.6;
    /** Not to praise is a mild rebuff. */
    private static final double NOT_GOOD = -0.4;

    private Polarities() {}

    static double of(double polarity, boolean isNegated) {
        if (!isNegated) {
            return polarity;
        }
        double flipped = polarity * (polarity < 0 ? NOT_BAD : NOT_GOOD);
        return Math.round(flipped * 1000) / 1000.0;
    }
}
