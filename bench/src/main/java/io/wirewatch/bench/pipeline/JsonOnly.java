package io.wirewatch.bench.pipeline;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.wire.Topic;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** (a): articles are decoded and encoded again, and nothing else. */
final class JsonOnly implements Contender {

    private final int threads;

    JsonOnly(int threads) {
        this.threads = threads;
    }

    @Override
    public String title() {
        return "decode and encode the same JSON";
    }

    @Override
    public Running start(Arena arena) throws InterruptedException {
        Topic<ArticleId, Article> articles = arena.cluster().topics().articles();
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(
                        articles.name(),
                        Consumed.with(articles.key(), articles.value())
                                .withOffsetResetPolicy(AutoOffsetReset.earliest()))
                .to(Arena.OUTPUT, Produced.with(articles.key(), articles.value()));
        return TopologyRun.start(arena, "bench-json", builder.build(), threads);
    }
}
