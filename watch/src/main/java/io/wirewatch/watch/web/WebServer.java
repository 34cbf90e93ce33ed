package io.wirewatch.watch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The socket and the HTTP of it. */
final class WebServer implements AutoCloseable {

    private static final int IDLE_MS = 30_000;
    private static final int HEADER_BYTES = 8 * 1024;
    /** What the kernel holds for one who does not read; without it, it grows to megabytes for each. */
    private static final int SEND_BUFFER = 64 * 1024;

    private static final int ACCEPT_QUEUE = 512;

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Takes the port, and answers nothing yet.
     *
     * @throws IOException if it cannot be had
     */
    static WebServer bound(DashboardSettings settings, QueuedThreadPool threads) throws IOException {
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.bind());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MS);
        connector.setAcceptedSendBufferSize(SEND_BUFFER);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on " + settings.bind() + ":" + settings.port() + ": " + e.getMessage(), e);
        }
        return new WebServer(server, connector);
    }

    /** Begins to answer. */
    void serve(Handler handler) throws IOException {
        server.setHandler(handler);
        try {
            LifeCycle.start(server);
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new IOException("the web server does not start: " + e.getMessage(), e);
        }
    }

    String url() {
        String host = connector.getHost();
        boolean isAny = host == null || host.equals("0.0.0.0") || host.equals("::");
        String shown = isAny ? DashboardSettings.LOOPBACK : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + connector.getLocalPort() + "/";
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        connector.close();
    }
}
