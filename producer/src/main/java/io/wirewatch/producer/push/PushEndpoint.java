package io.wirewatch.producer.push;

import com.sun.net.httpserver.HttpServer;
import io.wirewatch.producer.ArticlePublisher;
import io.wirewatch.producer.config.PushSettings;
import io.wirewatch.wire.Cluster;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Listens for articles until it is closed. */
public final class PushEndpoint implements AutoCloseable {

    /** So many may send at a time. A thread waits for each of them, however slowly it sends; the rest waits in line. */
    private static final int SENDERS = 256;

    private static final long IDLE_SECONDS = 30;

    /** How long a request may take to arrive; the connection is closed then. */
    private static final String REQUEST_SECONDS = "sun.net.httpserver.maxReqTime";

    private static final int WAITING = 50;

    private final HttpServer server;
    private final ExecutorService workers;
    private final ArticlePublisher publisher;

    private PushEndpoint(HttpServer server, ExecutorService workers, ArticlePublisher publisher) {
        this.server = server;
        this.workers = workers;
        this.publisher = publisher;
    }

    /**
     * Starts to listen.
     *
     * @throws IllegalStateException if the port is taken or the address is none of this machine
     */
    public static PushEndpoint start(Cluster cluster, PushSettings settings, Clock clock) {
        try {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.getByName(settings.address()), settings.port());
            limitSending();
            HttpServer server = HttpServer.create(address, WAITING);
            ArticlePublisher publisher = ArticlePublisher.to(cluster, clock);
            ExecutorService workers = workers();
            server.setExecutor(workers);
            server.createContext("/", new PushHandler(settings, publisher, clock));
            server.start();
            return new PushEndpoint(server, workers, publisher);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "cannot listen on " + settings.address() + ":" + settings.port() + ": " + e.getMessage(), e);
        }
    }

    /** The server of the JDK reads this once, when it is first used, and nothing else in this program uses it. */
    private static void limitSending() {
        if (System.getProperty(REQUEST_SECONDS) == null) {
            System.setProperty(REQUEST_SECONDS, "30");
        }
    }

    private static ExecutorService workers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                SENDERS, SENDERS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "push");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    /** Where it listens. */
    public String address() {
        InetSocketAddress address = server.getAddress();
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/articles";
    }

    /** Listens no more; requests that were read are answered. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        publisher.close();
    }
}
