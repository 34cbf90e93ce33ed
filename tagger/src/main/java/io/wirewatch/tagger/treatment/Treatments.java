package io.wirewatch.tagger.treatment;

import io.wirewatch.model.Span;
import io.wirewatch.tagger.text.Tokens;
import java.util.Optional;

/**
 * Says how texts treat places in them. Immutable and thread-safe; building reads the weights, some 20,000 lines, so build one and
 * share it.
 */
public final class Treatments {

    /** The classes of a target, in the order of the columns of its weights. */
    private static final int BAD = 0;

    private static final int NEUTRAL = 1;
    private static final int GOOD = 2;

    private final Noticing noticing;
    private final Weights targets = Weights.builtIn("targets.weights", 3);
    private final Weights pairs = Weights.builtIn("pairs.weights", PairClass.values().length);

    /** The classes of a pair, first before second, in the order of the columns of its weights. */
    private enum PairClass {
        NOTHING(Direction.NONE, 0),
        AGAINST_SECOND(Direction.A_TO_B, -1),
        FOR_SECOND(Direction.A_TO_B, 1),
        AGAINST_FIRST(Direction.B_TO_A, -1),
        FOR_FIRST(Direction.B_TO_A, 1);

        private final Direction direction;
        private final int sign;

        PairClass(Direction direction, int sign) {
            this.direction = direction;
            this.sign = sign;
        }
    }

    /** With the weights that come with the program. */
    public Treatments(Noticing noticing) {
        this.noticing = noticing;
    }

    /** The tokens of a text, to be asked about any number of its places. */
    public Tokens read(String text) {
        return noticing.read(text);
    }

    /**
     * How a text treats a place in it.
     *
     * @param tokens of the text; where there are none, nothing is treated
     * @param target the place, within the text
     */
    public TargetTreatment ofTarget(Tokens tokens, Span target) {
        if (tokens.size() == 0) {
            return new TargetTreatment(0, 0, Optional.empty());
        }
        Evidence evidence = noticing.around(tokens, target);
        double[] likelihoods = targets.likelihoods(evidence);
        int likeliest = likeliest(likelihoods);
        Optional<Span> because = likeliest == NEUTRAL
                ? Optional.empty()
                : targets.strongest(evidence, likeliest, GOOD - likeliest).map(token -> tokens.span(token, token + 1));
        return new TargetTreatment(rounded(likelihoods[GOOD] - likelihoods[BAD]), likeliest - NEUTRAL, because);
    }

    /**
     * Which of two places of a text stands for or against the other.
     *
     * @param tokens of the text; where there are none, nobody does
     * @param a a place within the text
     * @param b another one; where they overlap, nobody does
     */
    public PairTreatment ofPair(Tokens tokens, Span a, Span b) {
        boolean isInOrder = a.compareTo(b) <= 0;
        Span first = isInOrder ? a : b;
        Span second = isInOrder ? b : a;
        if (tokens.size() == 0 || !noticing.isPair(tokens, first, second)) {
            return new PairTreatment(Direction.NONE, 0, Optional.empty());
        }
        Evidence evidence = noticing.between(tokens, first, second);
        double[] likelihoods = pairs.likelihoods(evidence);
        int likeliest = likeliest(likelihoods);
        PairClass found = PairClass.values()[likeliest];
        if (found == PairClass.NOTHING) {
            return new PairTreatment(Direction.NONE, 0, Optional.empty());
        }
        Optional<Span> because = pairs.strongest(evidence, likeliest, PairClass.NOTHING.ordinal())
                .map(token -> tokens.span(token, token + 1));
        return new PairTreatment(
                isInOrder ? found.direction : found.direction.swapped(),
                rounded(found.sign * likelihoods[likeliest]),
                because);
    }

    private static int likeliest(double[] likelihoods) {
        int best = 0;
        for (int c = 1; c < likelihoods.length; c++) {
            best = likelihoods[c] > likelihoods[best] ? c : best;
        }
        return best;
    }

    /** In thousandths, as all polarities are: the last digits of a sum of weights say nothing. */
    private static double rounded(double polarity) {
        return Math.round(polarity * 1000) / 1000.0;
    }
}
