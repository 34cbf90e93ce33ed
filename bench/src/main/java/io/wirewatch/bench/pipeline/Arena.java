package io.wirewatch.bench.pipeline;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.place.TemporaryFolder;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.wire.Answer;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Offsets;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker of its own with the articles in its topic, in a folder that goes away with it. */
public final class Arena implements AutoCloseable {

    /** What contenders write to whose output is in none of the pipeline's topics. */
    static final String OUTPUT = "bench-output";

    private static final int HELD_AT_MOST_MS = 600_000;

    private final TemporaryFolder folder = new TemporaryFolder();
    private final EmbeddedBroker broker;
    private final Cluster cluster;
    private long bytes;

    /** An arena without articles. */
    public Arena(int partitions) {
        broker = EmbeddedBroker.start(folder.folder().kafka(), 0);
        cluster = Cluster.at(broker.bootstrapServers());
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            new TopicAdmin(admin, cluster.topics()).prepare(partitions);
            Answer.await(admin.createTopics(List.of(new NewTopic(OUTPUT, Optional.of(partitions), Optional.empty())))
                    .all());
        }
    }

    /** Writes the articles from one number, inclusive, to another, exclusive. */
    public void load(int from, int to, IntFunction<Article> articles) {
        try (KafkaProducer<byte[], byte[]> producer = producer(Map.of())) {
            send(producer, from, to, articles);
        }
    }

    /** The same, but nobody who reads committed records sees them before they are released. */
    Held hold(int from, int to, IntFunction<Article> articles) {
        KafkaProducer<byte[], byte[]> producer = producer(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                "bench-load",
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                HELD_AT_MOST_MS));
        producer.initTransactions();
        producer.beginTransaction();
        send(producer, from, to, articles);
        producer.flush();
        return new Held(producer);
    }

    private KafkaProducer<byte[], byte[]> producer(Map<String, Object> further) {
        Properties settings = cluster.producerSettings();
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "20");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, "262144");
        settings.putAll(further);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private void send(KafkaProducer<byte[], byte[]> producer, int from, int to, IntFunction<Article> articles) {
        Topic<ArticleId, Article> topic = cluster.topics().articles();
        for (int i = from; i < to; i++) {
            Article article = articles.apply(i);
            byte[] value = topic.value().serializer().serialize(topic.name(), article);
            bytes += value.length;
            producer.send(new ProducerRecord<>(
                    topic.name(), topic.key().serializer().serialize(topic.name(), article.id()), value));
        }
    }

    /** Articles in the topic that wait for their release, so that a start is not part of what is measured. */
    record Held(KafkaProducer<byte[], byte[]> producer) implements AutoCloseable {

        void release() {
            producer.commitTransaction();
        }

        @Override
        public void close() {
            producer.close();
        }
    }

    /** How large the records are that were loaded, altogether. */
    long bytes() {
        return bytes;
    }

    /** Where the broker is. */
    public Cluster cluster() {
        return cluster;
    }

    /** Where everything is kept until the end. */
    public DataFolder folder() {
        return folder.folder();
    }

    /** The offset behind the last article of each partition. */
    Map<TopicPartition, Long> ends() {
        return Offsets.ends(cluster, List.of(cluster.topics().articles().name()));
    }

    /** What stands in its topics. */
    List<Traffic> traffic() {
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            return Traffic.of(admin);
        }
    }

    @Override
    public void close() {
        broker.close();
        folder.close();
    }
}
