package io.wirewatch.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program that listens to Server-Sent Events over a socket of its own, and comes back with the last id now and then. */
final class EventReader implements AutoCloseable {

    private final InetSocketAddress address;
    private final String path;
    private final List<String> places = new ArrayList<>();
    private Socket socket;
    private String lastId = "";

    EventReader(int port, String path) throws IOException {
        this.address = new InetSocketAddress("127.0.0.1", port);
        this.path = path;
        this.socket = connect();
    }

    private Socket connect() throws IOException {
        Socket connected = new Socket();
        connected.setReceiveBufferSize(4_096);
        connected.connect(address);
        connected.setSoTimeout(60_000);
        String last = lastId.isEmpty() ? "" : "Last-Event-ID: " + lastId + "\r\n";
        connected
                .getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + last + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return connected;
    }

    /** Reads until so many events have come in all; hangs up and comes back after each {@code stretch} of them. */
    List<String> read(int wanted, int stretch) throws IOException {
        while (places.size() < wanted) {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            int until = Math.min(wanted, places.size() + stretch);
            String id = "";
            while (places.size() < until) {
                String line = lines.readLine();
                if (line == null) {
                    throw new IOException("hung up after " + places.size() + " events");
                }
                if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("data: ") && !id.isEmpty()) {
                    lastId = id;
                    String[] fields = id.split("/");
                    places.add(fields[2] + "@" + fields[3]);
                    id = "";
                }
            }
            socket.close();
            if (places.size() < wanted) {
                socket = connect();
            }
        }
        return places;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
