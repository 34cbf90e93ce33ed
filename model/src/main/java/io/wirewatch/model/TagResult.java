package io.wirewatch.model;

import java.util.function.Function;

/** What the tagger answers: tags, or a refusal with its reason. Never an exception for what a text contains. */
public sealed interface TagResult {

    /** The text was read. */
    record Tagged(Tags tags) implements TagResult {}

    /** The text cannot be tagged. */
    record Refused(RejectReason reason, String detail) implements TagResult {}

    /** One function a case, so that a new case breaks the compile everywhere. */
    default <T> T fold(Function<Tags, T> onTagged, Function<Refused, T> onRefused) {
        if (this instanceof Tagged tagged) {
            return onTagged.apply(tagged.tags());
        }
        return onRefused.apply((Refused) this);
    }
}
