package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.kafka.KafkaContainer;

/** The pipeline against the broker that people run, {@code apache/kafka}, instead of the embedded one. */
class KafkaContainerIT {

    private static final int PARTITIONS = 3;

    private static KafkaContainer kafka;

    @BeforeAll
    static void startKafka() {
        ContainerEngine.require();
        kafka = new KafkaContainer("apache/kafka:4.3.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
    }

    @AfterAll
    static void stopKafka() {
        if (kafka != null) {
            kafka.stop();
        }
    }

    @Test
    void shouldCreateTheDeclaredTopicsWhenTheBrokerIsNew() {
        // Given
        Cluster cluster = Cluster.at(kafka.getBootstrapServers());
        try (Admin admin = Admin.create(cluster.clientSettings())) {
            TopicAdmin topics = new TopicAdmin(admin, cluster.topics());

            // When
            topics.prepare(PARTITIONS);

            // Then
            assertThat(topics.partitions(
                            Topics.DEFAULT.all().stream().map(Topic::name).toList()))
                    .hasSize(Topics.DEFAULT.all().size())
                    .allSatisfy((name, partitions) -> assertThat(partitions).isEqualTo(PARTITIONS));
        }
    }
}
