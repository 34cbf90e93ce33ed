package io.wirewatch.sink.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.sink.intake.ClusterView.TopicView;
import io.wirewatch.sink.store.Position;
import io.wirewatch.sink.store.Samples;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Topic<RowKey, ActorRow> ROLLING = Topics.DEFAULT.actorRolling();
    private static final TopicPartition PARTITION = new TopicPartition(ROLLING.name(), 0);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private SummaryStore store;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("wirewatch.db").toString());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shouldGoOnWhereTheDatabaseStandsWhenStartedAgain() {
        // Given
        MockConsumer<byte[], byte[]> first = log(0, 2);
        Intake before = started(first, "cluster", "id", NOW);
        add(first, 0, rolling(1));
        add(first, 1, rolling(2));
        before.step(Duration.ZERO);

        // When
        MockConsumer<byte[], byte[]> second = log(0, 3);
        Intake after = started(second, "cluster", "id", NOW);

        // Then
        assertThat(second.position(PARTITION)).isEqualTo(2);
        assertThat(after.reached().positions()).containsEntry(PARTITION, 2L);
        assertThat(store.actors(Samples.CORPUS)).containsExactly(rolling(2));
    }

    @Test
    void shouldDeleteWhatATombstoneNames() {
        // Given
        MockConsumer<byte[], byte[]> log = log(0, 2);
        Intake intake = started(log, "cluster", "id", NOW);
        add(log, 0, rolling(1));
        intake.step(Duration.ZERO);

        // When
        add(log, 1, null);
        boolean changed = intake.step(Duration.ZERO);

        // Then
        assertThat(changed).isTrue();
        assertThat(store.actors(Samples.CORPUS)).isEmpty();
    }

    @Test
    void shouldKeepThePositionPassedByMarkersOfTransactions() throws InterruptedException {
        // Given
        MockConsumer<byte[], byte[]> log = log(0, 5);
        Intake intake = started(log, "cluster", "id", NOW);

        // When the position moves without a record, as a marker makes it
        log.seek(PARTITION, 5);
        intake.step(Duration.ZERO);

        // Then
        assertThat(store.positions()).contains(new Position("actor-rolling", 0, "id", 5));
        assertThat(intake.reached().await(Map.of(PARTITION, 5L), Duration.ZERO)).isTrue();
    }

    @Test
    void shouldRefuseADatabaseOfAnotherCluster() {
        // Given
        started(log(0, 0), "cluster", "id", NOW);

        // When / Then
        assertThatThrownBy(() -> started(log(0, 0), "other", "id", NOW))
                .isInstanceOf(PositionException.class)
                .hasMessageContaining("belongs to the Kafka cluster cluster, this is the cluster other");
    }

    @Test
    void shouldRefuseATopicThatWasMadeAnew() {
        // Given
        started(log(0, 0), "cluster", "id", NOW);

        // When / Then
        assertThatThrownBy(() -> started(log(0, 0), "cluster", "id2", NOW))
                .isInstanceOf(PositionException.class)
                .hasMessageContaining("the topic actor-rolling was deleted and made anew");
    }

    @Test
    void shouldRefuseWhenTheLogNoLongerReachesBackToThePosition() {
        // Given
        readUpTo(4);

        // When / Then
        assertThatThrownBy(() -> started(log(7, 9), "cluster", "id", NOW))
                .isInstanceOf(PositionException.class)
                .hasMessageContaining("actor-rolling-0")
                .hasMessageContaining("the log starts at 7: offsets 4 to 6 were deleted unread")
                .hasMessageContaining("--fresh");
    }

    @Test
    void shouldRefuseWhenTheLogEndsBeforeThePosition() {
        // Given
        readUpTo(4);

        // When / Then
        assertThatThrownBy(() -> started(log(0, 3), "cluster", "id", NOW))
                .isInstanceOf(PositionException.class)
                .hasMessageContaining("the log ends at 3: 1 offsets are gone");
    }

    @Test
    void shouldReadTablesFromTheirBeginningWhenDeletionsMayBeForgotten() {
        // Given
        readUpTo(4);

        // When
        MockConsumer<byte[], byte[]> log = log(0, 9);
        started(log, "cluster", "id", NOW.plus(Duration.ofDays(2)));

        // Then
        assertThat(log.position(PARTITION)).isZero();
    }

    @Test
    void shouldNameThePlaceOfARecordThatIsNotOurs() {
        // Given
        MockConsumer<byte[], byte[]> log = log(0, 1);
        Intake intake = started(log, "cluster", "id", NOW);
        log.addRecord(new ConsumerRecord<>(ROLLING.name(), 0, 0, bytes("{}"), bytes("not JSON")));

        // When / Then
        assertThatThrownBy(() -> intake.step(Duration.ZERO))
                .isInstanceOf(PositionException.class)
                .hasMessageContaining("offset 0 of actor-rolling-0 is no record of Wirewatch");
        assertThat(store.positions()).contains(new Position("actor-rolling", 0, "id", 0));
    }

    @Test
    void shouldStopWaitingWhenNothingMoreWillCome() throws InterruptedException {
        // Given
        Intake intake = started(log(0, 0), "cluster", "id", NOW);

        // When
        intake.reached().finish();

        // Then
        assertThat(intake.reached().await(Map.of(PARTITION, 5L), Duration.ofHours(1)))
                .isFalse();
    }

    private void readUpTo(long offset) {
        MockConsumer<byte[], byte[]> log = log(0, offset);
        Intake intake = started(log, "cluster", "id", NOW);
        add(log, offset - 1, rolling(1));
        intake.step(Duration.ZERO);
    }

    private Intake started(MockConsumer<byte[], byte[]> log, String cluster, String topicId, Instant now) {
        Intake intake = new Intake(log, store, Topics.DEFAULT, Clock.fixed(now, ZoneOffset.UTC));
        intake.start(new ClusterView(cluster, Map.of(ROLLING.name(), new TopicView(topicId, 1))));
        return intake;
    }

    private static MockConsumer<byte[], byte[]> log(long begin, long end) {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
        consumer.updateBeginningOffsets(new HashMap<>(Map.of(PARTITION, begin)));
        consumer.updateEndOffsets(new HashMap<>(Map.of(PARTITION, end)));
        return consumer;
    }

    private static ActorRow rolling(long articles) {
        return (ActorRow) Samples.rolling(Samples.RUSSIA, Window.ALL, articles);
    }

    private static void add(MockConsumer<byte[], byte[]> log, long offset, @Nullable ActorRow row) {
        byte[] key = ROLLING.key().serializer().serialize("", Samples.rollingKey(Samples.RUSSIA, Window.ALL));
        log.addRecord(new ConsumerRecord<>(
                ROLLING.name(), 0, offset, key, ROLLING.value().serializer().serialize("", row)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
