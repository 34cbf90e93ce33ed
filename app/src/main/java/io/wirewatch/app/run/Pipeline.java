package io.wirewatch.app.run;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.sink.SinkRunner;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.TopicAdmin;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;

/** Broker, topics, topology and sink, started in this order and stopped in the other. */
public final class Pipeline implements AutoCloseable {

    private final Parts parts;
    private final Cluster cluster;
    private final EmbeddedBroker broker;
    private final StreamsRunner streams;
    private final SinkRunner sink;

    private Pipeline(Parts parts, Cluster cluster, EmbeddedBroker broker, StreamsRunner streams, SinkRunner sink) {
        this.parts = parts;
        this.cluster = cluster;
        this.broker = broker;
        this.streams = streams;
        this.sink = sink;
    }

    /**
     * Starts everything; returns when records are accepted, before the first is processed.
     *
     * @param dictionaries reads the dictionaries; called on another thread
     * @throws io.wirewatch.app.broker.BrokerException if the broker cannot start
     * @throws io.wirewatch.sink.store.StoreException if the database cannot be opened
     * @throws Problem if the dictionaries cannot be read
     */
    public static Pipeline start(PipelineSettings settings, Supplier<Tagger> dictionaries) {
        // The dictionaries take a second to read, the broker two to start: side by side.
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(dictionaries);
        Parts parts = new Parts();
        boolean isUp = false;
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(settings.data().kafka(), settings.port());
            parts.add(broker::close);
            Cluster cluster = Cluster.at(broker.bootstrapServers());
            try (Admin admin = Admin.create(cluster.clientSettings())) {
                new TopicAdmin(admin, cluster.topics()).prepare(settings.partitions());
            }
            StreamsRunner streams = StreamsRunner.start(
                    StreamsSettings.embedded(cluster, settings.data().streams()).withAlerts(settings.alerts()),
                    await(tagger)::tag);
            parts.add(streams::close);
            SinkRunner sink = SinkRunner.start(cluster, settings.sink());
            parts.add(sink::close);
            isUp = true;
            return new Pipeline(parts, cluster, broker, streams, sink);
        } finally {
            if (!isUp) {
                parts.close();
            }
        }
    }

    private static Tagger await(CompletableFuture<Tagger> tagger) {
        try {
            return tagger.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Where the topics are. */
    public Cluster cluster() {
        return cluster;
    }

    /** What stores the summaries. */
    SinkRunner sink() {
        return sink;
    }

    /**
     * Returns if all parts still work.
     *
     * @throws RuntimeException what ended one of them, or a {@link Problem} that says so
     */
    public void check() {
        String failure = broker.failure().toCompletableFuture().getNow("");
        if (!failure.isEmpty()) {
            throw Problem.outOfReach(failure);
        }
        try {
            if (!streams.isAlive()) {
                streams.await();
                throw Problem.outOfReach("the topology stopped; the log in the data folder says why");
            }
            if (!sink.isAlive()) {
                sink.await();
                throw Problem.outOfReach("the sink stopped; the log in the data folder says why");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.interrupted("stopped");
        }
    }

    /** Stops everything, in about a second. */
    @Override
    public void close() {
        parts.close();
    }
}
