package io.wirewatch.streams.tag;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.wire.ArticleReader;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of a record to an article that can be counted, or a refusal. A function of the bytes and, for records that say
 * nothing of when they were collected, of the record's timestamp. Thread-safe.
 */
public final class ArticleJudge {

    /** What is kept of a refused record for a later replay, in bytes. */
    static final int PAYLOAD_LIMIT = 512 * 1024;

    private final ArticleLimits limits;

    /** A judge by these limits. */
    public ArticleJudge(ArticleLimits limits) {
        this.limits = limits;
    }

    /** What can be said of the record without tagging it. */
    public Judged judge(byte @Nullable [] value, Arrival arrival) {
        if (value == null) {
            return strange(RejectReason.NO_VALUE, "a record without a value", null, arrival);
        }
        return ArticleReader.read(value, arrival.at())
                .fold(
                        article -> judge(article, value, arrival),
                        bad -> strange(bad.reason(), bad.detail(), value, arrival));
    }

    private Judged judge(Article article, byte[] value, Arrival arrival) {
        Instant published = article.published().at();
        Instant collected = article.provenance().collected();
        int length =
                article.content().text().length() + article.content().title().length();
        if (published.isAfter(collected.plus(limits.ahead()))) {
            String detail = "published " + published + ", after it was collected " + collected;
            return new Judged.Refused(refusal(article, Stage.READ, RejectReason.FUTURE_DATE, detail, value, arrival));
        }
        if (published.isBefore(limits.horizon())) {
            String detail = "published " + published + ", before the horizon " + limits.horizon();
            return new Judged.Refused(
                    refusal(article, Stage.READ, RejectReason.BEFORE_HORIZON, detail, value, arrival));
        }
        if (length > limits.textLength()) {
            String detail = length + " characters, the limit is " + limits.textLength();
            return new Judged.Refused(refusal(article, Stage.READ, RejectReason.TOO_LARGE, detail, value, arrival));
        }
        return new Judged.Accepted(article);
    }

    private static Judged strange(RejectReason reason, String detail, byte @Nullable [] value, Arrival arrival) {
        Origin origin = new Origin(Origin.LIVE, Origin.UNKNOWN_FEED, arrival.location());
        return new Judged.Refused(new Rejected(
                origin, Stage.READ, reason, detail, null, arrival.at(), payload(value), arrival.location()));
    }

    /** The refusal of a record that was an article. */
    static Rejected refusal(
            Article article,
            Stage stage,
            RejectReason reason,
            String detail,
            byte @Nullable [] value,
            Arrival arrival) {
        Origin origin = located(article.provenance().origin(), arrival);
        ArticleId id = article.id();
        return new Rejected(origin, stage, reason, detail, id, arrival.at(), payload(value), arrival.location());
    }

    /** A stranger may not have said where the article was found; then it is where it stands in the topic. */
    private static Origin located(Origin origin, Arrival arrival) {
        return origin.location().isBlank() ? new Origin(origin.corpus(), origin.feed(), arrival.location()) : origin;
    }

    private static @Nullable String payload(byte @Nullable [] value) {
        return value == null || value.length > PAYLOAD_LIMIT
                ? null
                : Base64.getEncoder().encodeToString(value);
    }
}
