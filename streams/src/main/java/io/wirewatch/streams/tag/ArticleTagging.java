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
 * From the bytes of a record to its outcome: read, judge, tag. A function of the bytes and, for records that say nothing of when
 * they were collected, of the record's timestamp. Thread-safe.
 */
final class ArticleTagging {

    /** What is kept of a refused record for a later replay, in bytes. */
    static final int PAYLOAD_LIMIT = 512 * 1024;

    private final ContentTagger tagger;
    private final ArticleLimits limits;

    ArticleTagging(ContentTagger tagger, ArticleLimits limits) {
        this.tagger = tagger;
        this.limits = limits;
    }

    Outcome outcomeOf(byte @Nullable [] value, Arrival arrival) {
        if (value == null) {
            return refused(
                    strange(arrival),
                    Stage.READ,
                    RejectReason.NO_VALUE,
                    "a record without a value",
                    null,
                    null,
                    arrival);
        }
        return ArticleReader.read(value, arrival.at())
                .fold(
                        article -> judged(article, value, arrival),
                        bad -> refused(strange(arrival), Stage.READ, bad.reason(), bad.detail(), null, value, arrival));
    }

    private Outcome judged(Article article, byte[] value, Arrival arrival) {
        Instant published = article.published().at();
        Instant latest = article.provenance().collected().plus(limits.ahead());
        if (published.isAfter(latest)) {
            String detail = "published " + published + ", after it was collected "
                    + article.provenance().collected();
            return refused(article, Stage.READ, RejectReason.FUTURE_DATE, detail, value, arrival);
        }
        if (published.isBefore(limits.horizon())) {
            String detail = "published " + published + ", before the horizon " + limits.horizon();
            return refused(article, Stage.READ, RejectReason.BEFORE_HORIZON, detail, value, arrival);
        }
        int length =
                article.content().text().length() + article.content().title().length();
        if (length > limits.textLength()) {
            String detail = length + " characters, the limit is " + limits.textLength();
            return refused(article, Stage.READ, RejectReason.TOO_LARGE, detail, value, arrival);
        }
        return tagger.tag(article.content(), published)
                .fold(
                        tags -> new Outcome.Tagged(article, tags),
                        bad -> refused(article, Stage.TAG, bad.reason(), bad.detail(), value, arrival));
    }

    private static Outcome refused(
            Article article, Stage stage, RejectReason reason, String detail, byte[] value, Arrival arrival) {
        return refused(article.provenance().origin(), stage, reason, detail, article.id(), value, arrival);
    }

    private static Outcome refused(
            Origin origin,
            Stage stage,
            RejectReason reason,
            String detail,
            @Nullable ArticleId article,
            byte @Nullable [] value,
            Arrival arrival) {
        return new Outcome.Refused(new Rejected(origin, stage, reason, detail, article, arrival.at(), payload(value)));
    }

    private static Origin strange(Arrival arrival) {
        return new Origin(Origin.LIVE, Origin.UNKNOWN_FEED, arrival.location());
    }

    private static @Nullable String payload(byte @Nullable [] value) {
        return value == null || value.length > PAYLOAD_LIMIT
                ? null
                : Base64.getEncoder().encodeToString(value);
    }
}
