package io.wirewatch.producer.rule;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Stage;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.wire.Topics;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Applies rules to what a source delivered: an article that is not wanted becomes a refusal that holds it whole. Immutable. */
public final class Filter {

    /** What {@code rejected} keeps of a record; a longer article is named by its address alone. */
    private static final int PAYLOAD_LIMIT = 512 * 1024;

    private final ArticleRules rules;

    /** A filter by these rules. */
    public Filter(ArticleRules rules) {
        this.rules = rules;
    }

    /** The same items in the same order. */
    public List<Fetched> apply(List<Fetched> items, Instant now) {
        return items.stream().map(item -> apply(item, now)).toList();
    }

    private Fetched apply(Fetched item, Instant now) {
        return item.fold(
                article -> rules.objection(article)
                        .<Fetched>map(why -> new Fetched.Refused(refusal(article, why, now), item.bytes()))
                        .orElse(item),
                rejected -> item);
    }

    private static Rejected refusal(Article article, String why, Instant now) {
        byte[] bytes = Topics.DEFAULT.articles().value().serializer().serialize("articles", article);
        String payload =
                bytes.length > PAYLOAD_LIMIT ? null : Base64.getEncoder().encodeToString(bytes);
        return new Rejected(
                article.provenance().origin(), Stage.PRODUCE, RejectReason.FILTERED, why, article.id(), now, payload);
    }
}
