package io.wirewatch.streams;

import io.wirewatch.streams.tag.ContentTagger;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.Topology;

/**
 * The life of the topology in this process: started, running, stopped. A failure of a stream thread that another thread
 * would meet again ({@link ThreadFailures}) stops it and is rethrown by {@link #await()}, so that {@code main} fails honestly
 * instead of going on in silence. Thread-safe.
 */
public final class StreamsRunner implements AutoCloseable {

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(9);

    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ThreadFailures failures = new ThreadFailures(Clock.systemUTC());

    private StreamsRunner(KafkaStreams streams) {
        this.streams = streams;
    }

    /**
     * Checks the topics, then starts; returns before the first record is read.
     *
     * @throws io.wirewatch.wire.UnsafeTopicException if records could vanish on a topic
     * @throws OrphanedStateException if another version with other stores has read here before
     * @throws LostInputException if articles that were not read yet are gone
     * @throws org.apache.kafka.common.KafkaException if Kafka is out of reach
     */
    public static StreamsRunner start(StreamsSettings settings, ContentTagger tagger) {
        Collection<String> stores = StoreNames.of(new MonitorTopology(settings, tagger, 1).build());
        int printPartitions = Preflight.check(settings, stores)
                .getOrDefault(settings.topics().textPrints().name(), 1);
        Topology topology = new MonitorTopology(settings, tagger, printPartitions).build();
        KafkaStreams streams = new KafkaStreams(topology, settings.toProperties());
        StreamsRunner runner = new StreamsRunner(streams);
        streams.setStateListener((now, before) -> runner.onState(now));
        streams.setUncaughtExceptionHandler(runner.failures);
        streams.start();
        return runner;
    }

    private void onState(State state) {
        if (state == State.RUNNING) {
            running.countDown();
        }
        if (state == State.NOT_RUNNING || state == State.ERROR) {
            running.countDown();
            stopped.countDown();
        }
    }

    /**
     * Waits until records are being processed.
     *
     * @return whether they are, within the limit
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitRunning(Duration limit) throws InterruptedException {
        boolean inTime = running.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        throwIfFailed();
        return inTime;
    }

    /** Whether records are being processed, or will be after a rebalance. */
    public boolean isAlive() {
        return streams.state().isRunningOrRebalancing() || streams.state() == State.CREATED;
    }

    /**
     * Waits until it has stopped.
     *
     * @throws IllegalStateException with the cause, if a stream thread failed
     * @throws InterruptedException if the thread is interrupted
     */
    public void await() throws InterruptedException {
        stopped.await();
        throwIfFailed();
    }

    /**
     * Says at once whether it stopped.
     *
     * @throws IllegalStateException with the cause, if it stopped because a stream thread failed
     */
    public void throwIfFailed() {
        Throwable cause = failures.last();
        if (cause != null) {
            throw new IllegalStateException("the topology stopped: " + cause.getMessage(), cause);
        }
    }

    /** Commits what is done and stops, within ten seconds. */
    @Override
    public void close() {
        streams.close(CloseOptions.timeout(CLOSE_LIMIT));
        stopped.countDown();
    }
}
