package io.wirewatch.producer.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A web server on loopback that answers with whatever bytes a test wants, as slowly as it wants. */
public final class HostileServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Behaviour> paths = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger mostBusy = new AtomicInteger();

    /** One request: its path, its headers with names in lower case. */
    public record Request(String path, Map<String, String> headers) {}

    /** What happens to a connection once its request was read. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(Request request, Answer answer) throws IOException;
    }

    /** Writes to the connection. */
    public final class Answer {
        private final Socket connection;
        private final OutputStream out;

        Answer(Socket connection) throws IOException {
            this.connection = connection;
            this.out = connection.getOutputStream();
        }

        /** Head and body with the right length. */
        public void send(int status, String headers, byte[] body) throws IOException {
            head(status, headers + "Content-Length: " + body.length + "\r\n");
            out.write(body);
            out.flush();
        }

        public void send(int status, String headers, String body) throws IOException {
            send(status, headers, body.getBytes(StandardCharsets.UTF_8));
        }

        public void head(int status, String headers) throws IOException {
            raw("HTTP/1.1 " + status + " Test\r\n" + headers + "Connection: close\r\n\r\n");
        }

        public void raw(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        /** The same piece over and over, until the other side has had enough. */
        public void forEver(byte[] piece, long pauseMs) throws IOException {
            while (!isClosedWithin(pauseMs)) {
                out.write(piece);
                out.flush();
            }
        }

        public void bytes(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** Cuts the connection with a reset instead of an end. */
        public void reset() throws IOException {
            connection.setSoLinger(true, 0);
            connection.close();
        }

        private boolean isClosedWithin(long ms) {
            try {
                return ms > 0 && closed.await(ms, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }

    public HostileServer() {
        try {
            socket = new ServerSocket(0, 256, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(this::accept, "hostile-server");
    }

    public HostileServer on(String path, Behaviour behaviour) {
        paths.put(path, behaviour);
        return this;
    }

    /** A path that answers well. */
    public HostileServer page(String path, String type, String body) {
        return on(path, (request, answer) -> answer.send(200, "Content-Type: " + type + "\r\n", body));
    }

    public String url(String path) {
        return url("127.0.0.1", path);
    }

    public String url(String host, String path) {
        return "http://" + host + ":" + socket.getLocalPort() + path;
    }

    public List<Request> requests() {
        return requests;
    }

    /** How many connections had a request under way at the same time, at most. */
    public int mostBusy() {
        return mostBusy.get();
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                thread(() -> serve(connection), "hostile-connection");
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String first = in.readLine();
            if (first == null) {
                return;
            }
            Map<String, String> headers = new ConcurrentHashMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                if (colon < 0) {
                    return; // not HTTP: the beginning of TLS, perhaps
                }
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            Request request = new Request(first.split(" ")[1], headers);
            requests.add(request);
            mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
            try {
                paths.getOrDefault(request.path(), (r, a) -> a.send(404, "", "nothing here"))
                        .answer(request, new Answer(connection));
            } finally {
                busy.decrementAndGet();
            }
        } catch (SocketException e) {
            return; // the client has had enough
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.remove(connection);
        }
    }

    private static void thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
