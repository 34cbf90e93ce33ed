package io.wirewatch.app.sink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between the sink and a database, sees each commit go by, and cuts the line where a test wants it. */
final class CuttingProxy implements AutoCloseable {

    private static final int BUFFER = 512;
    private static final String COMMIT = "COMMIT\0";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);

    /** Where it happens, and what beside the cut. */
    record Fault(Where where, long bytes, Runnable action) {
        static final Fault NONE = new Fault(Where.NOWHERE, 0, () -> {});
    }

    /** A moment in the life of a transaction. */
    enum Where {
        NOWHERE,
        /** Everything is written, the commit has not arrived. */
        BEFORE_COMMIT,
        /** The commit has arrived, its answer has not. */
        AFTER_COMMIT,
        /** So many bytes after the fault was set. */
        AFTER_BYTES
    }

    CuttingProxy(int target) throws IOException {
        this.target = target;
        Thread acceptor = new Thread(this::accept, "cutting-proxy");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getLocalPort() + "/postgres?user=wirewatch&password=wirewatch";
    }

    /** The next time that it comes to pass, and once. */
    void set(Fault next) {
        fault.set(next);
    }

    /** Whether the fault that was set has come to pass. */
    boolean isOver() {
        return fault.get().where() == Where.NOWHERE;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                open.add(client);
                connect(client);
            } catch (IOException e) {
                // the proxy is closed
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(database);
            start(() -> toDatabase(client, database));
            start(() -> copy(database, client));
        } catch (IOException e) {
            // the database is down: the client finds out
            close(client);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "cutting-proxy-line");
        thread.setDaemon(true);
        thread.start();
    }

    private void toDatabase(Socket client, Socket database) {
        byte[] buffer = new byte[BUFFER];
        String before = "";
        try {
            InputStream in = client.getInputStream();
            OutputStream out = database.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                String text = before + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                boolean isCommit = text.contains(COMMIT);
                before = text.substring(Math.max(0, text.length() - COMMIT.length() + 1));
                Fault now = fault.updateAndGet(set -> set.where() == Where.AFTER_BYTES
                        ? new Fault(set.where(), set.bytes() - buffer.length, set.action())
                        : set);
                if (isCommit && now.where() == Where.BEFORE_COMMIT
                        || now.where() == Where.AFTER_BYTES && now.bytes() < 0) {
                    happen(now);
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
                if (isCommit && now.where() == Where.AFTER_COMMIT) {
                    happen(now);
                    return;
                }
            }
        } catch (IOException e) {
            // cut from the other side
            close(database);
        } finally {
            close(client);
            close(database);
        }
    }

    private void happen(Fault now) {
        now.action().run();
        fault.set(Fault.NONE);
        cut();
    }

    private void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut from the other side
            close(from);
        } finally {
            close(from);
            close(to);
        }
    }

    private void cut() {
        open.forEach(this::close);
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
