package io.wirewatch.bench.pipeline;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.streams.collect.ArticleTallies;
import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.wire.Topic;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.kstream.WindowedSerdes;

/**
 * (c): the same cells, counted as one would write it first: {@code flatMap}, {@code groupByKey}, {@code windowedBy}, {@code count}.
 *
 * <p>It does less than (b): it counts articles an hour alone, and has no distinct texts or publishers, no evidence, no longer
 * windows, no versions to take back, no account and no database; and it drops what is later than a day.
 */
final class PlainCount implements Contender {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration GRACE = Duration.ofDays(1);

    private final ContentTagger tagger;
    private final int threads;

    PlainCount(ContentTagger tagger, int threads) {
        this.tagger = tagger;
        this.threads = threads;
    }

    @Override
    public String title() {
        return "tag, flatMap, groupByKey, windowed count";
    }

    @Override
    public Running start(Arena arena) throws InterruptedException {
        Topic<ArticleId, Article> articles = arena.cluster().topics().articles();
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        articles.name(),
                        Consumed.with(articles.key(), articles.value())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest())
                                .withTimestampExtractor((record, before) -> publishedMs(record.value())))
                .flatMap((id, article) -> cellsOf(article))
                .groupByKey(Grouped.with("cells", Serdes.String(), Serdes.String()))
                .windowedBy(TimeWindows.ofSizeAndGrace(HOUR, GRACE))
                .count()
                .toStream()
                .to(
                        Arena.OUTPUT,
                        Produced.with(
                                WindowedSerdes.timeWindowedSerdeFrom(String.class, HOUR.toMillis()), Serdes.Long()));
        return TopologyRun.start(arena, "bench-plain", builder.build(), threads);
    }

    private static long publishedMs(Object article) {
        return ((Article) article).published().at().toEpochMilli();
    }

    private List<KeyValue<String, String>> cellsOf(Article article) {
        return tagger.tag(article.content(), article.published().at())
                .fold(
                        tags -> ArticleTallies.of(article, tags, article.id().value()).keySet().stream()
                                .map(cell -> KeyValue.pair(
                                        cell.toString(), article.id().value()))
                                .toList(),
                        refused -> List.of());
    }
}
