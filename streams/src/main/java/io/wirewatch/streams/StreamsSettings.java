package io.wirewatch.streams;

import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.TopicAdmin;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How the topology runs.
 *
 * @param cluster on which Kafka
 * @param applicationId the name of the group of processes that share the work; also the prefix of the changelogs
 * @param stateFolder where RocksDB and locks live; never a temporary folder in production
 * @param stores on the heap or in RocksDB
 * @param threads stream threads of this process
 * @param exactlyOnce whether input, state and output are one transaction; without it counts are wrong after a crash, and the audit
 *     says so
 * @param flushEvery how often shares and rows leave a task
 * @param limits which articles can be counted
 * @param fold when an article is counted as a copy of another's text
 * @param alerts what to tell of
 */
public record StreamsSettings(
        Cluster cluster,
        String applicationId,
        Path stateFolder,
        StoreKind stores,
        int threads,
        boolean exactlyOnce,
        Duration flushEvery,
        ArticleLimits limits,
        FoldRule fold,
        AlertRules alerts) {

    /** The usual name of the group. */
    public static final String APPLICATION_ID = "wirewatch";

    private static final int SESSION_TIMEOUT_MS = 6000;

    /**
     * Under a backlog; otherwise tasks ask for commits themselves. Each writes a marker to every partition that was written to, some hundred
     * of them, and what changes twice between two of them is written once. Well below the timeout of transactions.
     */
    private static final long COMMIT_MS = 3000;

    /** How long a transaction that a crash left open holds up its readers; a busy machine may take a few seconds for a commit. */
    private static final int TRANSACTION_MS = 15_000;

    /** The client's default of 16 KiB is a handful of results; what fills no batch leaves with the commit. */
    private static final int BATCH_BYTES = 256 * 1024;

    public StreamsSettings {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(stateFolder, "stateFolder");
        Objects.requireNonNull(stores, "stores");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(fold, "fold");
        Objects.requireNonNull(alerts, "alerts");
        if (applicationId.isBlank() || threads < 1 || flushEvery.isNegative() || flushEvery.isZero()) {
            throw new IllegalArgumentException(
                    "streams need an application id, at least one thread and a positive flush, got '" + applicationId
                            + "', " + threads + ", " + flushEvery);
        }
    }

    /** The same with the usual alerts. */
    public StreamsSettings(
            Cluster cluster,
            String applicationId,
            Path stateFolder,
            StoreKind stores,
            int threads,
            boolean exactlyOnce,
            Duration flushEvery,
            ArticleLimits limits,
            FoldRule fold) {
        this(
                cluster,
                applicationId,
                stateFolder,
                stores,
                threads,
                exactlyOnce,
                flushEvery,
                limits,
                fold,
                AlertRules.DEFAULT);
    }

    /** The same settings with other rules of alerts. */
    public StreamsSettings withAlerts(AlertRules others) {
        return new StreamsSettings(
                cluster, applicationId, stateFolder, stores, threads, exactlyOnce, flushEvery, limits, fold, others);
    }

    /** Exactly once, on the heap, one thread: right for one machine and corpora of some hundred thousand articles. */
    public static StreamsSettings embedded(Cluster cluster, Path stateFolder) {
        return new StreamsSettings(
                cluster,
                APPLICATION_ID,
                stateFolder,
                new StoreKind(true),
                1,
                true,
                Duration.ofMillis(100),
                ArticleLimits.DEFAULT,
                FoldRule.DEFAULT);
    }

    Topics topics() {
        return cluster.topics();
    }

    /** The configuration of Kafka Streams that our promises need; the cluster's overrides go first. */
    Properties toProperties() {
        Properties config = cluster.clientSettings();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        config.put(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                exactlyOnce ? StreamsConfig.EXACTLY_ONCE_V2 : StreamsConfig.AT_LEAST_ONCE);
        if (exactlyOnce) {
            // readers see a row when its transaction is committed, which tasks without a backlog ask for (see Rhythm)
            config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MS);
            config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), TRANSACTION_MS);
        }
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksLimit.class);
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, SkipUndecodable.class);
        config.put(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, KeepOversized.class);
        config.put(KeepOversized.REJECTED_TOPIC, topics().rejected().name());
        // a crashed member is noticed after this long; the default of 45 s is how long a restart would stand still
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), SESSION_TIMEOUT_MS / 4);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        config.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), TopicAdmin.MAX_RECORD_BYTES);
        // changelogs hold old publication times: nothing in them may vanish because of its age
        config.put(StreamsConfig.topicPrefix("retention.ms"), "-1");
        config.put(StreamsConfig.topicPrefix("max.message.bytes"), Integer.toString(TopicAdmin.MAX_RECORD_BYTES));
        return config;
    }
}
