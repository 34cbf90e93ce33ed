package io.wirewatch.app.run;

import io.wirewatch.app.broker.EmbeddedBroker;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.TopicAdmin;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;

/** Broker, topics and topology, started in this order and stopped in the other. */
public final class Pipeline implements AutoCloseable {

    private final Parts parts;
    private final Cluster cluster;
    private final EmbeddedBroker broker;
    private final StreamsRunner streams;

    private Pipeline(Parts parts, Cluster cluster, EmbeddedBroker broker, StreamsRunner streams) {
        this.parts = parts;
        this.cluster = cluster;
        this.broker = broker;
        this.streams = streams;
    }

    /**
     * Starts everything; returns when records are accepted, before the first is processed.
     *
     * @param data where everything is kept
     * @param port of the broker, or 0 for any that is free
     * @param partitions of topics that are not there yet
     * @param dictionaries reads the dictionaries; called on another thread
     * @throws io.wirewatch.app.broker.BrokerException if the broker cannot start
     * @throws Problem if the dictionaries cannot be read
     */
    public static Pipeline start(DataFolder data, int port, int partitions, Supplier<Tagger> dictionaries) {
        // The dictionaries take a second to read, the broker two to start: side by side.
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(dictionaries);
        Parts parts = new Parts();
        boolean isUp = false;
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(data.kafka(), port);
            parts.add(broker::close);
            Cluster cluster = Cluster.at(broker.bootstrapServers());
            try (Admin admin = Admin.create(cluster.clientSettings())) {
                new TopicAdmin(admin, cluster.topics()).prepare(partitions);
            }
            StreamsSettings settings = StreamsSettings.embedded(cluster, data.streams());
            StreamsRunner streams = StreamsRunner.start(settings, await(tagger)::tag);
            parts.add(streams::close);
            isUp = true;
            return new Pipeline(parts, cluster, broker, streams);
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

    /**
     * Returns if all parts still work.
     *
     * @throws Problem if one of them failed, with the reason
     */
    public void check() {
        String failure = broker.failure().toCompletableFuture().getNow("");
        if (!failure.isEmpty()) {
            throw Problem.outOfReach(failure);
        }
        if (!streams.isAlive()) {
            throw Problem.outOfReach("the topology stopped; the log in the data folder says why");
        }
    }

    /** Stops everything, in about a second. */
    @Override
    public void close() {
        parts.close();
    }
}
