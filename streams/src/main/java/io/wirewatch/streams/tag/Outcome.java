package io.wirewatch.streams.tag;

import io.wirewatch.model.Article;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Tags;
import java.util.function.Function;

/** What became of one record of {@code articles}. */
public sealed interface Outcome {

    /** It is an article, and this is what was found in it. */
    record Tagged(Article article, Tags tags) implements Outcome {}

    /** It is not counted, and this is why. */
    record Refused(Rejected rejected) implements Outcome {}

    /** One function a case. */
    default <T> T fold(Function<Tagged, T> onTagged, Function<Refused, T> onRefused) {
        if (this instanceof Tagged tagged) {
            return onTagged.apply(tagged);
        }
        return onRefused.apply((Refused) this);
    }
}
