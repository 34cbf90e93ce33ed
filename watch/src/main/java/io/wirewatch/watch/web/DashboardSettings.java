package io.wirewatch.watch.web;

import io.wirewatch.watch.board.Limits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Set;

/**
 * Where a dashboard is served, and to whom.
 *
 * @param bind the address to listen on
 * @param port the port, or 0 for any that is free
 * @param token what a caller must know; empty for nothing, which only a loopback address may have
 * @param hosts names by which it may be called, beside {@code localhost} and addresses
 * @param limits how much is kept in memory
 */
public record DashboardSettings(String bind, int port, String token, Set<String> hosts, Limits limits) {

    /** This machine alone. */
    public static final String LOOPBACK = "127.0.0.1";

    /** Shorter ones can be guessed over a network. */
    public static final int TOKEN_LENGTH = 16;

    private static final int LAST_PORT = 65_535;

    public DashboardSettings {
        hosts = Set.copyOf(hosts);
        Objects.requireNonNull(limits, "limits");
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port is 0 to " + LAST_PORT + ", got " + port);
        }
        if (!token.isEmpty() && token.length() < TOKEN_LENGTH) {
            throw new IllegalArgumentException("a token has at least " + TOKEN_LENGTH + " characters");
        }
        if (token.isEmpty() && !isLoopback(bind)) {
            throw new IllegalArgumentException(bind + " can be reached from other machines: that needs a token");
        }
    }

    /** On this machine, on a port, for everybody who is logged in to it. */
    public static DashboardSettings onLoopback(int port) {
        return new DashboardSettings(LOOPBACK, port, "", Set.of(), Limits.DEFAULT);
    }

    private static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address of this machine: " + bind, e);
        }
    }

    /** Without the token: settings may stand in a log. */
    @Override
    public String toString() {
        return "DashboardSettings[" + bind + ":" + port + (token.isEmpty() ? "" : ", with a token") + "]";
    }
}
