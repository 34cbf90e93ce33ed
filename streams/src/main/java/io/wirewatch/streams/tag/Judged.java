package io.wirewatch.streams.tag;

import io.wirewatch.model.Article;
import io.wirewatch.model.Rejected;
import java.util.function.Function;

/** Whether a record is an article that can be counted. */
public sealed interface Judged {

    /** It is. */
    record Accepted(Article article) implements Judged {}

    /** It is not, and this is why. */
    record Refused(Rejected rejected) implements Judged {}

    /** One function a case. */
    default <T> T fold(Function<Article, T> onAccepted, Function<Rejected, T> onRefused) {
        if (this instanceof Accepted accepted) {
            return onAccepted.apply(accepted.article());
        }
        return onRefused.apply(((Refused) this).rejected());
    }
}
