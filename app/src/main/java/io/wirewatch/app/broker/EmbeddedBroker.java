package io.wirewatch.app.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A one-node Kafka in this process, on the loopback interface, with its records in a folder.
 *
 * <p>Starts in about two seconds and needs about 50 MB of heap. The records outlive the process; the same folder may be opened
 * again after a clean end or after a kill, by one process at a time. Safe for use from many threads.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final String bootstrap;
    private final FolderLock lock;
    private final Faults faults;
    private final Node node;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private EmbeddedBroker(String bootstrap, FolderLock lock, Faults faults, Node node) {
        this.bootstrap = bootstrap;
        this.lock = lock;
        this.faults = faults;
        this.node = node;
    }

    /**
     * Starts the broker and returns when it answers.
     *
     * @param folder where its records are, or will be; created where it is missing
     * @param port the port clients connect to, or 0 for any that is free
     * @throws BrokerException if the folder is in use, damaged or not ours, or the port is taken
     */
    public static EmbeddedBroker start(Path folder, int port) {
        long begin = System.nanoTime();
        FolderLock lock = FolderLock.of(folder);
        boolean isUp = false;
        try {
            EmbeddedBroker broker = start(folder, port, lock);
            isUp = true;
            LOG.info(
                    "Embedded broker at {} with its records in {} started in {} ms",
                    broker.bootstrap,
                    folder,
                    (System.nanoTime() - begin) / 1_000_000);
            return broker;
        } finally {
            if (!isUp) {
                lock.close();
            }
        }
    }

    private static EmbeddedBroker start(Path folder, int port, FolderLock lock) {
        BrokerFolder home = new BrokerFolder(folder);
        home.open();
        Faults faults = new Faults();
        faults.listenForHalts();
        try (LoopbackSockets sockets = new LoopbackSockets()) {
            int brokerPort = sockets.bind(NodeSettings.BROKER, port);
            int controllerPort = sockets.bind(NodeSettings.CONTROLLER, 0);
            Map<String, String> settings = NodeSettings.of(home.log(), brokerPort, controllerPort);
            Node node = Attempt.of("starting the broker", () -> {
                Node made = Node.of(settings, controllerPort, sockets, faults);
                made.startup();
                return made;
            });
            return new EmbeddedBroker(LoopbackSockets.HOST + ":" + brokerPort, lock, faults, node);
        }
    }

    /** Where clients connect, as {@code host:port}. */
    public String bootstrapServers() {
        return bootstrap;
    }

    /**
     * Completed with one line for a person when the broker can no longer go on, as after the loss of its disk; never completed
     * otherwise. The broker must then be closed, and the process should end.
     */
    public CompletionStage<String> failure() {
        return faults.first();
    }

    /** Ends the broker in well under a second and releases the folder. Clients should have been closed before. */
    @Override
    public void close() {
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        try {
            Attempt.of("stopping the broker", () -> {
                node.shutdown();
                return true;
            });
        } finally {
            Exit.resetHaltProcedure();
            lock.close();
        }
    }
}
