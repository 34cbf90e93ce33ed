package io.wirewatch.app.broker;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * The two listening sockets of the broker, bound before anything else happens.
 *
 * <p>The controller's port must be written into the settings before the server opens it. Looking for a free port, closing it and
 * hoping that it stays free is a race that a busy machine loses; a socket that is already bound is not.
 */
final class LoopbackSockets implements ServerSocketFactory, AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final int BACKLOG = 50;

    private final Map<String, ServerSocketChannel> bound = new ConcurrentHashMap<>();

    /**
     * Binds a port of the loopback interface for a listener.
     *
     * @param port the port, or 0 for any that is free
     * @return the port that was bound
     * @throws BrokerException if the port is taken
     */
    int bind(String listener, int port) {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            try {
                channel.configureBlocking(false);
                channel.socket().bind(new InetSocketAddress(InetAddress.getByName(HOST), port), BACKLOG);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
            bound.put(listener, channel);
            return channel.socket().getLocalPort();
        } catch (BindException e) {
            throw new BrokerException("port " + port + " is taken: give another one, or 0 for any that is free", e);
        } catch (IOException e) {
            throw new BrokerException("cannot listen on " + HOST + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /** Hands a bound socket over to the server, which closes it from then on. */
    @Override
    public ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBufferSize) throws IOException {
        ServerSocketChannel channel = bound.remove(listener);
        if (channel == null) {
            throw new IOException("no socket was bound for listener " + listener + " at " + address);
        }
        return channel;
    }

    /** Closes whatever was not handed over. */
    @Override
    public void close() {
        for (ServerSocketChannel channel : bound.values()) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new BrokerException("cannot close a socket of the broker: " + e.getMessage(), e);
            }
        }
        bound.clear();
    }
}
