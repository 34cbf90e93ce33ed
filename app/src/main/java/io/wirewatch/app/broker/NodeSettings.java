package io.wirewatch.app.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of the one node, each that differs from Kafka's default with its reason. */
final class NodeSettings {

    static final String BROKER = "BROKER";
    static final String CONTROLLER = "CONTROLLER";

    private NodeSettings() {}

    static Map<String, String> of(Path log, int brokerPort, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        identify(settings, log, brokerPort, controllerPort);
        standAlone(settings);
        keepEverything(settings);
        answerFast(settings);
        staySmall(settings);
        return settings;
    }

    private static void identify(Map<String, String> settings, Path log, int brokerPort, int controllerPort) {
        String host = LoopbackSockets.HOST;
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(BrokerFolder.NODE_ID));
        settings.put("log.dirs", log.toString());
        settings.put("metadata.log.dir", log.toString());
        settings.put(
                "listeners",
                BROKER + "://" + host + ":" + brokerPort + "," + CONTROLLER + "://" + host + ":" + controllerPort);
        settings.put("advertised.listeners", BROKER + "://" + host + ":" + brokerPort);
        settings.put("listener.security.protocol.map", BROKER + ":PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", BROKER);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("controller.quorum.voters", BrokerFolder.NODE_ID + "@" + host + ":" + controllerPort);
    }

    /** One node can hold one replica. The defaults (3, of which 2 in sync) do not fail: they wait for ever. */
    private static void standAlone(Map<String, String> settings) {
        for (String key : new String[] {
            "default.replication.factor",
            "min.insync.replicas",
            "offsets.topic.replication.factor",
            "transaction.state.log.replication.factor",
            "transaction.state.log.min.isr",
            "share.coordinator.state.topic.replication.factor",
            "share.coordinator.state.topic.min.isr"
        }) {
            settings.put(key, "1");
        }
        // Fifty partitions each are for clusters; four keep start and recovery short.
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // Topics come from the declared list, with the retention they need; a topic made by a typing error has neither.
        settings.put("auto.create.topics.enable", "false");
    }

    /** A corpus of 1970 is old on the day it arrives: nothing is deleted by age unless its topic says so. */
    private static void keepEverything(Map<String, String> settings) {
        settings.put("log.retention.ms", "-1");
        settings.put("log.retention.bytes", "-1");
        // Offsets of a consumer group that rests for months are still its place in the topics.
        settings.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));
    }

    private static void answerFast(Map<String, String> settings) {
        // There is one instance and nobody to wait for.
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("group.streams.initial.rebalance.delay.ms", "0");
        // After a kill the new broker waits until the registration of the old one lapses: 9 s by default.
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "200");
        // A streams instance that was killed leaves its group after 6 s where the client asks for it, not after 45 s.
        settings.put("group.streams.min.session.timeout.ms", "6000");
        settings.put("group.streams.min.heartbeat.interval.ms", "500");
        // The only voter waits this long before it votes for itself again after a restart: 1 to 2 s by default.
        settings.put("controller.quorum.election.timeout.ms", "100");
        settings.put("controlled.shutdown.max.retries", "1");
    }

    /** Fewer threads and smaller buffers: the broker shares two cores and one heap with everything else. */
    private static void staySmall(Map<String, String> settings) {
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "2");
        settings.put("background.threads", "2");
        settings.put("num.replica.fetchers", "1");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        settings.put("group.coordinator.threads", "1");
        settings.put("share.coordinator.threads", "1");
    }
}
