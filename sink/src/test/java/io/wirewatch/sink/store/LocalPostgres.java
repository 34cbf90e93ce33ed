package io.wirewatch.sink.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL server of its own, where this machine has the programs of one: loopback only, its files in a folder. */
public final class LocalPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final long LIMIT_SECONDS = 60;

    private final Path bin;
    private final Path folder;
    private final int port;

    private LocalPostgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** The server, started; empty where there is none to start. */
    public static Optional<LocalPostgres> start(Path folder) throws IOException {
        Optional<Path> bin = programs();
        if (bin.isEmpty()) {
            return Optional.empty();
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        LocalPostgres server = new LocalPostgres(bin.get(), folder, port);
        if (isRoot()) {
            server.run(List.of("chown", "postgres", folder.toString()));
        }
        server.program("initdb", "-D", server.data(), "-U", "wirewatch", "-A", "trust", "-E", "UTF8", "--no-sync");
        server.up();
        return Optional.of(server);
    }

    /** Starts it again after {@link #kill}. */
    void up() {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='" + folder
                + "' -c fsync=off";
        program("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-o", options, "-w", "start");
    }

    /** Ends it at once, as a loss of power would. */
    void kill() {
        program("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=wirewatch";
    }

    @Override
    public void close() {
        kill();
        run(List.of("rm", "-r", data()));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) {
        try {
            Path output = folder.resolveSibling(folder.getFileName() + ".out");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed: " + Files.readString(output));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }
}
