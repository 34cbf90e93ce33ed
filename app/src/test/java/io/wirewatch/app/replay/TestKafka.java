package io.wirewatch.app.replay;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
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

    @Override
    public void close() {
        broker.close();
    }
}
