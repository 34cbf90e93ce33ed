package io.wirewatch.app.broker;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What a test asks of a broker; as a program, a process that commits records and then waits to be killed. */
final class BrokerClient {

    static final int CHILD_RECORDS = 500;

    private static final Instant LONG_AGO = Instant.parse("1970-02-01T00:00:00Z");

    private final Map<String, Object> address;

    BrokerClient(String bootstrap) {
        this.address = Map.of("bootstrap.servers", bootstrap);
    }

    public static void main(String[] args) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), 0);
        BrokerClient client = new BrokerClient(broker.bootstrapServers());
        client.createTopic(args[1]);
        client.commit(
                args[1],
                IntStream.range(0, CHILD_RECORDS).mapToObj(Integer::toString).toList());
        System.out.println("committed");
        Thread.currentThread().join();
    }

    void createTopic(String topic) {
        try (Admin admin = Admin.create(address)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    void commit(String topic, List<String> values) {
        try (KafkaProducer<byte[], byte[]> producer = send(topic, values)) {
            producer.commitTransaction();
        }
    }

    void abort(String topic, List<String> values) {
        try (KafkaProducer<byte[], byte[]> producer = send(topic, values)) {
            producer.flush();
            producer.abortTransaction();
        }
    }

    private KafkaProducer<byte[], byte[]> send(String topic, List<String> values) {
        Map<String, Object> settings = new java.util.HashMap<>(address);
        settings.put("transactional.id", "test");
        KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        values.forEach(value -> producer.send(
                new ProducerRecord<>(topic, 0, LONG_AGO.toEpochMilli(), null, value.getBytes(StandardCharsets.UTF_8))));
        return producer;
    }

    List<String> committed(String topic) {
        Map<String, Object> settings = new java.util.HashMap<>(address);
        settings.put("isolation.level", "read_committed");
        TopicPartition partition = new TopicPartition(topic, 0);
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(new String(record.value(), StandardCharsets.UTF_8));
                }
            }
        }
        return values;
    }
}
