package io.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import io.wirewatch.wire.UnsafeTopicException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The declared topics on a real broker; each test under a prefix of its own. */
class TopicAdminIT {

    private static final String WEEK = "604800000";

    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;

    private Topics topics;
    private Admin admin;
    private TopicAdmin topicAdmin;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(folder, 0);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void connect(TestInfo test) {
        topics = new Topics(test.getTestMethod().orElseThrow().getName() + ".");
        admin = Admin.create(Cluster.at(broker.bootstrapServers()).clientSettings());
        topicAdmin = new TopicAdmin(admin, topics);
    }

    @AfterEach
    void disconnect() {
        admin.close();
    }

    @Test
    void shouldCreateAllAsDeclaredWhenNoneIsThere() {
        // When
        topicAdmin.prepare(3);

        // Then
        assertThat(topicAdmin.partitions(names()).values())
                .hasSize(names().size())
                .containsOnly(3);
        assertThat(config(topics.articles()).get("retention.ms").value()).isEqualTo("-1");
        assertThat(config(topics.articles()).get("cleanup.policy").value()).isEqualTo("delete");
        assertThat(config(topics.ledger()).get("cleanup.policy").value()).isEqualTo("compact");
        assertThat(config(topics.tagged()).get("max.message.bytes").value())
                .isEqualTo(Integer.toString(TopicAdmin.MAX_RECORD_BYTES));
    }

    @Test
    void shouldChangeNothingWhenAllAreThere() {
        // Given
        topicAdmin.prepare(2);

        // When
        topicAdmin.prepare(5);

        // Then
        assertThat(topicAdmin.partitions(names()).values()).containsOnly(2);
    }

    @Test
    void shouldCreateOnceWhenTwoPrepareAtOnce() {
        // Given
        Cluster cluster = Cluster.at(broker.bootstrapServers());
        try (Admin other = Admin.create(cluster.clientSettings())) {
            CompletableFuture<Void> one = CompletableFuture.runAsync(() -> topicAdmin.prepare(1));
            CompletableFuture<Void> two = CompletableFuture.runAsync(() -> new TopicAdmin(other, topics).prepare(1));

            // When
            CompletableFuture.allOf(one, two).join();
        }

        // Then
        assertThat(topicAdmin.partitions(names()).values())
                .hasSize(names().size())
                .containsOnly(1);
    }

    @Test
    void shouldRefuseWithMendingCommandWhenRecordsWouldExpire() {
        // Given
        create(topics.articles().name(), Map.of("retention.ms", WEEK));

        // When, Then
        assertThatThrownBy(() -> topicAdmin.prepare(1))
                .isInstanceOf(UnsafeTopicException.class)
                .hasMessageContaining("topic " + topics.articles().name() + " has retention.ms=" + WEEK)
                .hasMessageEndingWith("--alter --entity-type topics --entity-name "
                        + topics.articles().name() + " --add-config retention.ms=-1");
    }

    @Test
    void shouldBeContentWhenMendingCommandWasFollowed() {
        // Given
        create(topics.articles().name(), Map.of("retention.ms", WEEK, "retention.bytes", "-1"));
        assertThatThrownBy(() -> topicAdmin.prepare(1)).isInstanceOf(UnsafeTopicException.class);

        // When
        set(topics.articles().name(), "retention.ms", "-1");

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThatCode(() -> topicAdmin.prepare(1)).doesNotThrowAnyException());
    }

    @Test
    void shouldRefuseWhenLogIsBoundedBySize() {
        // Given
        create(topics.rejected().name(), Map.of("retention.ms", "-1", "retention.bytes", "1000"));

        // When, Then
        assertThatThrownBy(() -> topicAdmin.prepare(1)).hasMessageContaining("retention.bytes=1000");
    }

    @Test
    void shouldRefuseWhenLogIsCompacted() {
        // Given
        create(topics.articles().name(), Map.of("cleanup.policy", "compact"));

        // When, Then
        assertThatThrownBy(() -> topicAdmin.prepare(1))
                .hasMessageContaining("cleanup.policy=compact")
                .hasMessageEndingWith("--add-config cleanup.policy=delete");
    }

    @Test
    void shouldNameMissingTopicsAndCommandWhenCheckedBeforeCreation() {
        // When, Then
        assertThatThrownBy(() -> topicAdmin.check())
                .isInstanceOf(UnsafeTopicException.class)
                .hasMessageStartingWith(
                        "not on this Kafka: " + topics.articles().name() + ", ")
                .hasMessageContaining(topics.progress().name())
                .hasMessageContaining("wirewatch topics");
    }

    @Test
    void shouldRefuseWhenTableAlsoExpires() {
        // Given
        create(topics.ledger().name(), Map.of("cleanup.policy", "compact,delete"));

        // When, Then
        assertThatThrownBy(() -> topicAdmin.prepare(1)).hasMessageContaining("cleanup.policy=compact,delete");
    }

    private List<String> names() {
        return topics.all().stream().map(Topic::name).toList();
    }

    private void create(String topic, Map<String, String> configs) {
        done(admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty()).configs(configs)))
                .all()
                .toCompletionStage()
                .toCompletableFuture());
    }

    private void set(String topic, String key, String value) {
        done(admin.incrementalAlterConfigs(Map.of(
                        resource(topic),
                        List.of(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET))))
                .all()
                .toCompletionStage()
                .toCompletableFuture());
    }

    private Config config(Topic<?, ?> topic) {
        ConfigResource resource = resource(topic.name());
        return done(admin.describeConfigs(List.of(resource))
                        .all()
                        .toCompletionStage()
                        .toCompletableFuture())
                .get(resource);
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T done(CompletableFuture<T> future) {
        return future.join();
    }
}
