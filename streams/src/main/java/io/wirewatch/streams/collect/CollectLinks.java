package io.wirewatch.streams.collect;

import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Contribution.Sender;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.streams.fold.FoundLink;
import io.wirewatch.streams.pane.PaneText;
import io.wirewatch.wire.Topics;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Links in; the texts of articles out, and what the articles add is put under their new text. */
final class CollectLinks extends ContextualProcessor<String, FoundLink, ArticleKey, FoldedArticle> {

    private final Topics topics;

    private CollectStores stores;

    @SuppressWarnings("NullAway.Init") // Kafka calls init before anything else
    CollectLinks(Topics topics) {
        this.topics = topics;
    }

    @Override
    public void init(ProcessorContext<ArticleKey, FoldedArticle> context) {
        super.init(context);
        stores = CollectStores.of(context, topics);
    }

    @Override
    public void process(Record<String, FoundLink> record) {
        FoundLink link = record.value();
        ArticleKey key = ArticleKey.ofText(link.article());
        HeldLinks before = stores.linksOf(link.article());
        HeldLinks after = before.with(link);
        stores.links().put(link.article(), after.reprints().isEmpty() ? null : after);
        if (!after.smallest().equals(before.smallest())) {
            context().forward(new Record<>(key, folded(key, after), record.timestamp()));
            String text = after.textOf(key.article().value());
            if (!text.equals(before.textOf(key.article().value()))) {
                relabel(link.article(), before.textOf(key.article().value()), text);
            }
        }
        RecordMetadata at = context().recordMetadata().orElseThrow();
        stores.shares().advanceTo(new Sender(topics.shortName(at.topic()), at.partition()), at.offset() + 1);
    }

    private void relabel(String key, String text, String otherText) {
        HeldArticle held = stores.articles().get(key);
        Instant hour = held == null ? null : held.hour();
        if (held != null && hour != null) {
            stores.load(held.corpus(), hour);
            String article = ArticleKey.ofText(key).article().value();
            stores.hourArticles()
                    .relabel(held.corpus(), hour, article, otherText)
                    .forEach(cell -> stores.shares().relabel(PaneText.of(cell, hour), text, otherText));
        }
    }

    private static @Nullable FoldedArticle folded(ArticleKey key, HeldLinks links) {
        return links.smallest()
                .map(reprint ->
                        new FoldedArticle(key.corpus(), key.article(), new ArticleId(reprint.of()), reprint.likeness()))
                .orElse(null);
    }
}
