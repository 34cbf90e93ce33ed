package io.wirewatch.bench.shuffle;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.wire.Answer;
import io.wirewatch.wire.CanonicalDump;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Progress;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The articles brought in one way, and what the tables say in the end. */
final class ShuffledRun {

    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration BREATH = Duration.ofMillis(250);
    /** Throttled, so many come between two breaths. */
    private static final int AT_ONCE = 500;

    private final Way way;
    private final Path folder;
    private final Cluster cluster;
    private final Random random;

    ShuffledRun(EmbeddedBroker broker, Way way, Path folder) {
        this.way = way;
        this.folder = folder.resolve(way.name());
        this.cluster = new Cluster(broker.bootstrapServers(), Map.of(), new Topics(way.name() + "."));
        this.random = new Random(way.shuffle());
    }

    /**
     * Brings the articles in and waits until the tables stand still.
     *
     * @throws StoppedException if the topology stops or takes longer than ten minutes
     */
    CanonicalDump run(List<Article> articles) throws InterruptedException {
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            new TopicAdmin(admin, cluster.topics()).prepare(way.partitions());
            Child child = Child.start(cluster, way.name(), folder);
            try {
                write(shuffled);
                if (way.isKilled()) {
                    awaitMoment(admin, shuffled.size(), child);
                    child.kill();
                    child = Child.start(cluster, way.name(), folder);
                }
                settle(child);
                return CanonicalDump.of(cluster);
            } finally {
                child.close();
                Answer.await(admin.deleteTopics(
                                cluster.topics().all().stream().map(Topic::name).toList())
                        .all());
            }
        }
    }

    /** A record that is not written would make every comparison wrong. */
    private void write(List<Article> articles) {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        Topic<ArticleId, Article> topic = cluster.topics().articles();
        Properties settings = cluster.producerSettings();
        // on a topic this new the first batch may be sent back ("not the leader") while the second is taken; the first
        // then never
        // fits any more
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i);
                producer.send(
                        new ProducerRecord<>(
                                topic.name(),
                                topic.key().serializer().serialize(topic.name(), article.id()),
                                topic.value().serializer().serialize(topic.name(), article)),
                        (written, problem) -> failure.compareAndSet(null, problem));
                if (way.isThrottled() && i % AT_ONCE == 0) {
                    producer.flush();
                    LockSupport.parkNanos(BREATH.toNanos());
                }
            }
        }
        check(failure.get());
    }

    private static void check(@Nullable Exception failure) {
        if (failure != null) {
            throw new IllegalStateException("an article could not be written: " + failure.getMessage(), failure);
        }
    }

    /** Any moment is as good as another: the one at which a random share of the articles has been read. */
    private void awaitMoment(Admin admin, int count, Child child) {
        long moment = (long) (count * (0.05 + 0.9 * random.nextDouble()));
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (read(admin) < moment && child.isAlive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BREATH.toNanos() / 10);
        }
    }

    private long read(Admin admin) {
        String articles = cluster.topics().articles().name();
        return Answer.await(admin.listConsumerGroupOffsets(way.name()).partitionsToOffsetAndMetadata())
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().topic().equals(articles) && entry.getValue() != null)
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }

    private void settle(Child child) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        boolean isSettled = new Progress(cluster).settle(() -> !child.isAlive() || System.nanoTime() > deadline);
        if (!isSettled) {
            throw new StoppedException(
                    child.isAlive() ? "not done after ten minutes" : "stopped: " + child.lastProblem());
        }
    }
}
