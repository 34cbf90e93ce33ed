package io.wirewatch.bench.pipeline;

import io.wirewatch.wire.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** A plain topology, exactly once, until its group has committed the end of everything it reads. */
final class TopologyRun implements Contender.Running {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(20);
    private static final long LOOK_MS = 20;

    private final KafkaStreams streams;
    private final Arena arena;
    private final String group;
    private final CountDownLatch failed = new CountDownLatch(1);

    private TopologyRun(KafkaStreams streams, Arena arena, String group) {
        this.streams = streams;
        this.arena = arena;
        this.group = group;
    }

    static TopologyRun start(Arena arena, String group, Topology topology, int threads) throws InterruptedException {
        Properties config = arena.cluster().clientSettings();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, group);
        config.put(
                StreamsConfig.STATE_DIR_CONFIG,
                arena.folder().path().resolve(group).toString());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        KafkaStreams streams = new KafkaStreams(topology, config);
        TopologyRun run = new TopologyRun(streams, arena, group);
        CountDownLatch running = new CountDownLatch(1);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            } else if (now == KafkaStreams.State.ERROR) {
                running.countDown();
                run.failed.countDown();
            }
        });
        streams.start();
        if (!running.await(START_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(group + " does not start; the log says why");
        }
        return run;
    }

    /** What leaves the topology may be read by it once more, so the ends are asked for again each time. */
    @Override
    public void awaitDone() throws InterruptedException {
        try (Admin admin = Admin.create(arena.cluster().clientSettings())) {
            while (!isDone(admin)) {
                if (failed.await(LOOK_MS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(group + " failed; the log says why");
                }
            }
        }
    }

    private boolean isDone(Admin admin) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                Answer.await(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        arena.ends().keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        committed.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                Answer.await(admin.listOffsets(wanted).all());
        // the marker behind the last transaction takes an offset that is committed with the next one, or never
        return ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata next = committed.get(end.getKey());
            return end.getValue().offset() == 0
                    || (next != null && next.offset() >= end.getValue().offset() - 1);
        });
    }

    @Override
    public void close() {
        streams.close(CloseOptions.timeout(CLOSE_LIMIT));
    }
}
