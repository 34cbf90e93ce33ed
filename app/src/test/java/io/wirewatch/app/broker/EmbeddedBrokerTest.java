package io.wirewatch.app.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    private static final String TOPIC = "corpus-of-1970";

    @TempDir
    Path folder;

    @Test
    void shouldKeepCommittedRecordsWhenItIsClosedAndOpenedAgain() {
        // Given
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            BrokerClient client = new BrokerClient(broker.bootstrapServers());
            client.createTopic(TOPIC);
            client.commit(TOPIC, List.of("a", "b"));
            client.abort(TOPIC, List.of("never"));
        }

        // When
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            BrokerClient client = new BrokerClient(broker.bootstrapServers());
            client.commit(TOPIC, List.of("c"));

            // Then
            assertThat(client.committed(TOPIC)).containsExactly("a", "b", "c");
        }
    }

    @Test
    void shouldKeepCommittedRecordsWhenItsProcessIsKilled() throws IOException, InterruptedException {
        // Given
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerClient.class.getName(),
                        folder.toString(),
                        TOPIC)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(child.inputReader().lines().anyMatch("committed"::equals)).isTrue();

        // When
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        long begin = System.nanoTime();

        // Then
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            BrokerClient client = new BrokerClient(broker.bootstrapServers());
            // A commit is promised before its marker is in the partition: the new broker may have to write it.
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(client.committed(TOPIC)).hasSize(BrokerClient.CHILD_RECORDS));
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(40));
        }
    }

    @Test
    void shouldSayWhoHasTheFolderWhenItIsInUse() {
        // Given
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            assertThat(broker.bootstrapServers()).startsWith("127.0.0.1:");

            // When / Then
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
                    .isInstanceOf(BrokerException.class)
                    .hasMessageContaining("in use by another Wirewatch");
        }
    }

    @Test
    void shouldRefuseTheFolderWhenItHoldsAnotherCluster() throws IOException {
        // Given
        new BrokerFolder(folder).open();
        Files.writeString(folder.resolve("cluster-id"), "somebody-else");

        // When / Then
        assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
                .isInstanceOf(BrokerException.class)
                .hasMessageContaining("belongs to Kafka cluster somebody-else but holds the log of");
    }

    @Test
    void shouldRefuseTheFolderWhenItsLogIsGone() throws IOException {
        // Given
        Files.writeString(folder.resolve("cluster-id"), "somebody-else");

        // When / Then
        assertThatThrownBy(() -> EmbeddedBroker.start(folder, 0))
                .isInstanceOf(BrokerException.class)
                .hasMessageContaining("its log is gone");
    }

    @Test
    void shouldNameThePortWhenItIsTaken() throws IOException {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {

            // When / Then
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, other.getLocalPort()))
                    .isInstanceOf(BrokerException.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void shouldSayWhatIsWrongWhenTheFolderIsAFile() throws IOException {
        // Given
        Path file = Files.createFile(folder.resolve("file"));

        // When / Then
        assertThatThrownBy(() -> EmbeddedBroker.start(file, 0))
                .isInstanceOf(BrokerException.class)
                .hasMessageContaining("cannot use the data folder " + file);
    }
}
