package io.wirewatch.app.broker;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server$;
import kafka.server.SharedServer;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * Kafka's server objects, put together as its own main program does it, for one node with both roles.
 *
 * @param controller decides about topics and registrations
 * @param broker holds the records
 * @param metrics of both
 */
record Node(ControllerServer controller, BrokerServer broker, Metrics metrics) {

    private static final Logger LOG = LoggerFactory.getLogger(Node.class);

    static Node of(Map<String, String> settings, int controllerPort, LoopbackSockets sockets, Faults faults) {
        KafkaConfig config = new KafkaConfig(settings, false);
        Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> folders = KafkaRaftServer.initializeLogDirs(config, LOG, "");
        MetaPropertiesEnsemble properties = folders._1();
        Metrics metrics = Server$.MODULE$.initializeMetrics(
                config, Time.SYSTEM, properties.clusterId().orElseThrow());
        InetSocketAddress controller = new InetSocketAddress(LoopbackSockets.HOST, controllerPort);
        SharedServer shared = new SharedServer(
                config,
                properties,
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(Map.of(BrokerFolder.NODE_ID, controller)),
                List.of(),
                faults,
                sockets);
        ControllerServer controllerServer = new ControllerServer(shared, KafkaRaftServer.configSchema(), folders._2());
        return new Node(controllerServer, new BrokerServer(shared), metrics);
    }

    void startup() {
        controller.startup();
        broker.startup();
    }

    /** Broker first: it hands over to the controller what it knows, then the controller writes its last records. */
    void shutdown() {
        broker.shutdown();
        broker.awaitShutdown();
        controller.shutdown();
        controller.awaitShutdown();
        metrics.close();
    }
}
