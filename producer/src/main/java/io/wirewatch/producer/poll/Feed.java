package io.wirewatch.producer.poll;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.producer.rule.ArticleRules;
import io.wirewatch.producer.source.SourceRequest;
import java.time.Duration;
import java.util.Objects;

/**
 * A feed to be asked again and again.
 *
 * @param kind which provider opens it
 * @param request what it is opened with
 * @param interval how often it is asked when all is well
 * @param rules what is wanted of it
 * @param isLanguageDetected whether the language of an article that states none is found out of its words
 */
public record Feed(
        String kind, SourceRequest request, Duration interval, ArticleRules rules, boolean isLanguageDetected) {

    public Feed {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(rules, "rules");
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("an interval is positive, got " + interval);
        }
    }

    /** Its label. */
    public String label() {
        return request.feed();
    }

    CursorRow.Key key() {
        return new CursorRow.Key(request.corpus(), request.feed(), request.address());
    }
}
