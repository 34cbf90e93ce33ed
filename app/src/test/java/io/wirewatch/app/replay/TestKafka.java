package io.wirewatch.app.replay;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.TopicReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A real broker with the declared topics. */
final class TestKafka implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final Cluster cluster;

    TestKafka(Path folder, int partitions) {
        broker = EmbeddedBroker.start(folder, 0);
        cluster = Cluster.at(broker.bootstrapServers());
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            new TopicAdmin(admin, cluster.topics()).prepare(partitions);
        }
    }

    Cluster cluster() {
        return cluster;
    }

    /** Writes the articles in this order. */
    void write(List<Article> articles) {
        Topic<ArticleId, Article> topic = cluster.topics().articles();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(cluster.producerSettings())) {
            for (Article article : articles) {
                byte[] key = article.id().value().getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>(
                        topic.name(), key, topic.value().serializer().serialize(topic.name(), article)));
            }
        }
    }

    /** Writes records as they were read elsewhere, in this order. */
    void writeRecords(List<ConsumerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(cluster.producerSettings())) {
            records.forEach(
                    record -> producer.send(new ProducerRecord<>(record.topic(), record.key(), record.value())));
        }
    }

    /** The latest value of each key of a topic, as text. */
    Map<String, String> latest(String topic) {
        Map<String, String> latest = new TreeMap<>();
        TopicReader.readAll(cluster, topic, record -> {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                latest.remove(key);
            } else {
                latest.put(key, new String(record.value(), StandardCharsets.UTF_8));
            }
        });
        return latest;
    }

    @Override
    public void close() {
        broker.close();
    }
}
