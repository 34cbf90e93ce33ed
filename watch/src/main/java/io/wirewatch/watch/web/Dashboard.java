package io.wirewatch.watch.web;

import io.wirewatch.watch.board.Board;
import io.wirewatch.watch.live.Broadcast;
import io.wirewatch.wire.Cluster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running dashboard. */
public final class Dashboard implements AutoCloseable {

    /** Nothing blocks on them: listeners wait in a log, and answers come from memory. */
    private static final int THREADS = 24;

    private final Broadcast broadcast;
    private final WebServer server;

    private Dashboard(Broadcast broadcast, WebServer server) {
        this.broadcast = broadcast;
        this.server = server;
    }

    /**
     * Starts to read and to serve; returns when the page can be opened, before all rows are read.
     *
     * @throws IOException if it cannot listen there, with a message for a person
     * @throws org.apache.kafka.common.KafkaException if the cluster does not answer
     */
    public static Dashboard start(Cluster cluster, DashboardSettings settings) throws IOException {
        Board board = new Board(cluster.topics(), settings.limits());
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("dashboard");
        List<String> topics = new ArrayList<>();
        board.wanted().forEach(topics::add);
        WebServer server = WebServer.bound(settings, threads);
        Broadcast broadcast = Broadcast.start(cluster, topics, board::accept, threads);
        boolean isUp = false;
        try {
            Site site = new Site(
                    new Guard(settings.token(), settings.hosts()),
                    Assets.fromJar(),
                    new Api(board, broadcast),
                    new Stream(broadcast, cluster.topics()));
            server.serve(site);
            isUp = true;
            return new Dashboard(broadcast, server);
        } finally {
            if (!isUp) {
                broadcast.close();
                server.close();
            }
        }
    }

    /** The address to open in a browser on this machine. */
    public String url() {
        return server.url();
    }

    /** Whether it still hears of new records. */
    public boolean isAlive() {
        return broadcast.isAlive();
    }

    /** Ends all connections, in about a second. */
    @Override
    public void close() {
        broadcast.close();
        server.close();
    }
}
