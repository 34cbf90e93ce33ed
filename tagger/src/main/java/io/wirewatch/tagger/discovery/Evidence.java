package io.wirewatch.tagger.discovery;

import io.wirewatch.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for a name being a person's, an organisation's or a place's. The numbers are judgements on one scale: 1 is a
 * hint, 3 is enough alone, 6 leaves no doubt.
 */
final class Evidence {

    /** Below it a stretch is not taken for a name. */
    static final double ENOUGH = 1.5;
    /** From here on a name is known well enough to join short forms to it. */
    static final double CERTAIN = 2.5;

    double person;
    double organisation;
    double place;

    void add(Evidence other) {
        person = more(person, other.person);
        organisation = more(organisation, other.organisation);
        place = more(place, other.place);
    }

    /** The stronger counts in full, the weaker for a fifth: many hints are more than one, but not many times more. */
    private static double more(double a, double b) {
        return Math.max(a, b) + Math.min(a, b) / 5;
    }

    double best() {
        return Math.max(person, Math.max(organisation, place));
    }

    /** What it is the name of, or null where too little speaks for a name at all. */
    @Nullable
    ActorType type() {
        if (best() < ENOUGH) {
            return null;
        }
        if (person >= organisation && person >= place) {
            return ActorType.PERSON;
        }
        return place > organisation ? ActorType.PLACE : ActorType.ORGANISATION;
    }
}
