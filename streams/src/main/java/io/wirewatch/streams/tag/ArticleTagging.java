package io.wirewatch.streams.tag;

import io.wirewatch.model.Article;
import io.wirewatch.model.Stage;
import org.jspecify.annotations.Nullable;

/** From the bytes of a record to its outcome: judge, then tag. Thread-safe. */
public final class ArticleTagging {

    private final ArticleJudge judge;
    private final ContentTagger tagger;

    /** Tagging with this tagger, within these limits. */
    public ArticleTagging(ContentTagger tagger, ArticleLimits limits) {
        this.judge = new ArticleJudge(limits);
        this.tagger = tagger;
    }

    /** Exactly one outcome for each record. */
    public Outcome outcomeOf(byte @Nullable [] value, Arrival arrival) {
        return judge.judge(value, arrival).fold(article -> outcomeOf(article, value, arrival), Outcome.Refused::new);
    }

    private Outcome outcomeOf(Article article, byte @Nullable [] value, Arrival arrival) {
        return tagger.tag(article.content(), article.published().at())
                .fold(
                        tags -> new Outcome.Tagged(article, tags),
                        bad -> new Outcome.Refused(
                                ArticleJudge.refusal(article, Stage.TAG, bad.reason(), bad.detail(), value, arrival)));
    }
}
