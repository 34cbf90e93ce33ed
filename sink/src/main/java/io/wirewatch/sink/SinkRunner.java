package io.wirewatch.sink;

import io.wirewatch.sink.intake.ClusterView;
import io.wirewatch.sink.intake.Intake;
import io.wirewatch.sink.report.ReportFiles;
import io.wirewatch.sink.store.StoreException;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import io.wirewatch.wire.Cluster;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running sink: the topics of a cluster into a database and report files, until it is closed or fails.
 *
 * <p>{@link #start} checks everything that can be wrong before the first record and throws at once. What goes wrong later ends the
 * sink, and is thrown once, to the first who calls {@link #await}, {@link #awaitPositions} or {@link #close}: {@link StoreException} for the
 * database, {@link io.wirewatch.sink.intake.PositionException} where database and cluster do not fit, a {@code KafkaException} for
 * the cluster. Restarting is always safe. Thread-safe.
 */
public final class SinkRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SinkRunner.class);

    private static final Duration PATIENCE = Duration.ofMillis(200);
    /** Records a transaction: large enough that commits cost little, small enough to be done in well under a second. */
    private static final String BATCH_RECORDS = "5000";

    private final SummaryStore store;
    private final Consumer<byte[], byte[]> consumer;
    private final Intake intake;
    private final ReportFiles reports;
    private final Retention retention;
    private final Thread thread;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final CountDownLatch finished = new CountDownLatch(1);

    private SinkRunner(
            SummaryStore store,
            Consumer<byte[], byte[]> consumer,
            Intake intake,
            ReportFiles reports,
            Retention retention) {
        this.retention = retention;
        this.store = store;
        this.consumer = consumer;
        this.intake = intake;
        this.reports = reports;
        this.thread = new Thread(this::run, "wirewatch-sink");
    }

    /**
     * Opens the database, checks it against the cluster and starts to read.
     *
     * @throws StoreException if the database cannot be opened
     * @throws io.wirewatch.sink.intake.PositionException if database and cluster do not fit together
     * @throws org.apache.kafka.common.KafkaException if the cluster cannot be reached
     */
    public static SinkRunner start(Cluster cluster, SinkSettings settings) {
        Clock clock = Clock.systemUTC();
        ClusterView view = ClusterView.of(cluster, Intake.topicsOf(cluster.topics()));
        SummaryStore store = Stores.open(settings.database());
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(consumerSettings(cluster));
        boolean started = false;
        try {
            if (settings.fresh()) {
                store.clear();
            }
            Intake intake = new Intake(consumer, store, cluster.topics(), clock);
            intake.start(view);
            SinkRunner runner = new SinkRunner(
                    store,
                    consumer,
                    intake,
                    new ReportFiles(store, settings.reports(), settings.reportEvery()),
                    new Retention(store, settings.keep(), clock));
            runner.thread.start();
            started = true;
            return runner;
        } finally {
            if (!started) {
                consumer.close();
                store.close();
            }
        }
    }

    private static Properties consumerSettings(Cluster cluster) {
        Properties properties = cluster.consumerSettings();
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH_RECORDS);
        return properties;
    }

    /** Whether it is at work; once it is not, {@link #await} says why. */
    public boolean isAlive() {
        return finished.getCount() > 0;
    }

    /** Waits until the sink ends, and throws what ended it if it was not {@link #close}. */
    public void await() throws InterruptedException {
        finished.await();
        rethrow();
    }

    /**
     * Waits until everything before the given offsets is committed in the database.
     *
     * @param ends offsets of partitions the sink reads, as {@code Offsets.ends} gives them: the positions of a sink pass the
     *     markers of transactions
     * @param limit how long to wait at most
     * @return whether it is; false when the time is up or the sink was closed
     */
    public boolean awaitPositions(Map<TopicPartition, Long> ends, Duration limit) throws InterruptedException {
        boolean there = intake.reached().await(ends, limit);
        if (!there) {
            rethrow();
        }
        return there;
    }

    /** Everything before these offsets is committed in the database. */
    public Map<TopicPartition, Long> positions() {
        return intake.reached().positions();
    }

    /** Stops reading, writes the report files a last time, and closes the database. */
    @Override
    public void close() {
        if (stopping.compareAndSet(false, true)) {
            consumer.wakeup();
        }
        boolean interrupted = false;
        while (finished.getCount() > 0) {
            try {
                finished.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        rethrow();
    }

    private void run() {
        failure.set(new IllegalStateException("the sink ended without saying why: see the log"));
        try (store;
                consumer) {
            while (!stopping.get()) {
                reports.tick(step());
                retention.tick();
            }
            reports.flush();
            failure.set(null);
        } catch (RuntimeException e) {
            LOG.debug("the sink ends", e);
            failure.set(e);
        } finally {
            finished.countDown();
            intake.reached().finish();
        }
    }

    private boolean step() {
        try {
            return intake.step(PATIENCE);
        } catch (WakeupException e) {
            return false; // only close wakes it up
        }
    }

    private void rethrow() {
        RuntimeException cause = finished.getCount() > 0 ? null : failure.getAndSet(null);
        if (cause != null) {
            throw cause;
        }
    }
}
