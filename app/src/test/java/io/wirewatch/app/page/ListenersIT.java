package io.wirewatch.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.watch.web.Dashboard;
import io.wirewatch.watch.web.DashboardSettings;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.TopicReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred listeners, of whom half never read. */
class ListenersIT {

    private static final int EACH = 250;
    private static final int EVENTS = 2_000;
    private static final long HEAP_GROWTH = 96L * 1024 * 1024;

    @TempDir
    private static Path folder;

    @Test
    void shouldMissAndRepeatNothingWhileHalfNeverRead() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("kafka"), 0)) {
            // Given a topic of three partitions, and listeners to it, one of each kind in turn
            Cluster cluster = Cluster.at(broker.bootstrapServers());
            try (Admin admin = Admin.create(cluster.clientSettings())) {
                new TopicAdmin(admin, cluster.topics()).prepare(3);
            }
            ExecutorService threads = Executors.newCachedThreadPool();
            List<AutoCloseable> open = new ArrayList<>();
            try (Dashboard dashboard = Dashboard.start(cluster, DashboardSettings.onLoopback(0))) {
                Awaitility.await().until(() -> health(dashboard).path("loaded").asBoolean());
                int port = URI.create(dashboard.url()).getPort();
                String path = "/api/v1/stream?topic=rejected&from=beginning";
                List<EventReader> readers = new ArrayList<>();
                for (int each = 0; each < EACH; each++) {
                    readers.add(new EventReader(port, path));
                    open.add(new EventReader(port, path));
                }
                open.addAll(readers);
                Awaitility.await()
                        .until(() -> health(dashboard).path("listening").asInt() == 2 * EACH);
                long before = usedHeap();

                // When records come, and those who read hang up and come back three times
                List<Future<List<String>>> heard = new ArrayList<>();
                readers.forEach(reader -> heard.add(threads.submit(() -> reader.read(EVENTS, EVENTS / 4 + 1))));
                write(cluster);

                // Then each of them has every record once, and those of a partition in order
                List<String> expected = new ArrayList<>();
                TopicReader.readAll(
                        cluster, "rejected", record -> expected.add(record.partition() + "@" + record.offset()));
                assertThat(expected).hasSize(EVENTS);
                for (Future<List<String>> each : heard) {
                    List<String> places = each.get();
                    assertThat(places).containsExactlyInAnyOrderElementsOf(expected);
                    for (String partition : List.of("0@", "1@", "2@")) {
                        assertThat(places.stream().filter(place -> place.startsWith(partition)))
                                .containsExactlyElementsOf(expected.stream()
                                        .filter(place -> place.startsWith(partition))
                                        .toList());
                    }
                }
                assertThat(usedHeap() - before).isLessThan(HEAP_GROWTH);
                Awaitility.await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                    assertThat(health(dashboard).path("dropped").asInt()).isGreaterThanOrEqualTo(EACH);
                    assertThat(health(dashboard).path("listening").asInt()).isZero();
                });
            } finally {
                for (AutoCloseable each : open) {
                    each.close();
                }
                threads.shutdownNow();
            }
        }
    }

    private static void write(Cluster cluster) {
        String padding = "x".repeat(700);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(cluster.producerSettings())) {
            for (int number = 0; number < EVENTS; number++) {
                byte[] value = ("{\"n\":" + number + ",\"pad\":\"" + padding + "\"}").getBytes(StandardCharsets.UTF_8);
                producer.send(new ProducerRecord<>("rejected", number % 3, null, value));
            }
        }
    }

    private static JsonNode health(Dashboard dashboard) throws Exception {
        return Json.mapper()
                .readTree(URI.create(dashboard.url() + "api/v1/health").toURL());
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
