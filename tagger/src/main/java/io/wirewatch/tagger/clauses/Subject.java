package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.references.Ref;
import java.util.List;

/**
 * Who does what a verb says.
 *
 * @param refs who; empty when nobody known does
 * @param isNegated a verb above says that it does not happen: "refused to"
 * @param isConditional a verb above says that it has not happened yet: "wants to"
 */
public record Subject(List<Ref> refs, boolean isNegated, boolean isConditional) {

    /** Nobody known. */
    static final Subject NOBODY = new Subject(List.of(), false, false);

    public Subject {
        refs = List.copyOf(refs);
    }

    static Subject of(List<Ref> refs) {
        return new Subject(refs, false, false);
    }

    Subject under(boolean negated, boolean conditional) {
        return new Subject(refs, isNegated ^ negated, isConditional || conditional);
    }
}
