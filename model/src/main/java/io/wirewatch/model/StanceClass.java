package io.wirewatch.model;

/**
 * What a holder does, or says, towards a target. The classes are PLOVER's (the event ontology that follows CAMEO), with its
 * REQUEST called DEMAND, and PRAISE added.
 */
public enum StanceClass {
    /** Speaks well of. */
    PRAISE(0.8),
    /** Agrees or promises. */
    AGREE(0.5),
    /** Meets, talks to. */
    CONSULT(0.1),
    /** Stands by, endorses, votes for. */
    SUPPORT(0.7),
    /** Works together with. */
    COOPERATE(0.6),
    /** Gives to. */
    AID(0.7),
    /** Yields, releases, eases. */
    CONCEDE(0.4),
    /** Withdraws, retreats before. */
    RETREAT(0.2),
    /** Asks or orders to do. */
    DEMAND(-0.2),
    /** Blames, condemns, criticises. */
    ACCUSE(-0.7),
    /** Refuses, denies, vetoes. */
    REJECT(-0.5),
    /** Warns or threatens. */
    THREATEN(-0.7),
    /** Demonstrates or strikes against. */
    PROTEST(-0.6),
    /** Punishes with sanctions, expulsion, broken relations. */
    SANCTION(-0.8),
    /** Moves forces against. */
    MOBILIZE(-0.5),
    /** Arrests, seizes, represses. */
    COERCE(-0.8),
    /** Attacks with force. */
    ASSAULT(-1.0);

    private final double polarity;

    StanceClass(double polarity) {
        this.polarity = polarity;
    }

    /** The usual polarity of the class, in [-1, 1]; a cue may say otherwise. */
    public double polarity() {
        return polarity;
    }
}
