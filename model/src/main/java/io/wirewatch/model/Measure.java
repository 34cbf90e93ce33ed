package io.wirewatch.model;

/**
 * The names of the sums in a {@link Tally}. Polarity sums are in thousandths, so that they are exact and do not depend on the
 * order of addition.
 */
public final class Measure {

    /** Mentions of an actor, by kind: {@code mention.name}, {@code mention.metonym} ... */
    public static final String MENTION = "mention.";
    /** Articles about an actor or a watch, by publisher: {@code from.RFE/RL} ... */
    public static final String FROM = "from.";
    /** Stances an actor holds, not negated, by class: {@code held.PRAISE} ... */
    public static final String HELD = "held.";
    /** Stances towards an actor, not negated, by class: {@code received.SANCTION} ... */
    public static final String RECEIVED = "received.";
    /** Sum of the polarity of all stances an actor holds. */
    public static final String HELD_POLARITY = "polarity.held";
    /** Sum of the polarity of all stances towards an actor. */
    public static final String RECEIVED_POLARITY = "polarity.received";
    /** Stances of an edge, negated ones included. */
    public static final String STANCES = "stances";
    /** Of these, negated. */
    public static final String NEGATED = "negated";
    /** Of these, conditional, future or demanded. */
    public static final String CONDITIONAL = "conditional";
    /** Of these, in somebody's quoted words. */
    public static final String QUOTED = "quoted";
    /** Sum of the polarity of an edge. */
    public static final String POLARITY = "polarity";
    /** Sentences that name both actors of a pair. */
    public static final String SENTENCES = "sentences";

    /** Records that came in. */
    public static final String READ = "read";
    /** Articles that stand in the tables. */
    public static final String COUNTED = "counted";
    /** Further copies of a counted version. */
    public static final String DUPLICATE = "duplicate";
    /** Versions that lost to another version of the same article. */
    public static final String SUPERSEDED = "superseded";
    /** Records refused, kept in {@code rejected}. */
    public static final String REJECTED = "rejected";
    /** Records a rule of the user left out, kept in {@code rejected} as well. */
    public static final String FILTERED = "filtered";

    private Measure() {}

    /** A polarity in [-1, 1] as thousandths. */
    public static long thousandths(double polarity) {
        return Math.round(polarity * 1000);
    }
}
