package io.wirewatch.app.sink;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real PostgreSQL of its own, from the programs of this machine, that can be killed the hard way and started again. */
final class PostgresServer implements KillablePostgres {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final long LIMIT_SECONDS = 120;

    private final Path bin;
    private final Path folder;
    private final int port;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** The server, started; nothing where this machine has none. */
    static Optional<PostgresServer> start() throws IOException, InterruptedException {
        Optional<Path> bin = programs();
        if (bin.isEmpty()) {
            return Optional.empty();
        }
        // not a @TempDir: the server runs as another user where the tests run as root
        Path folder = Files.createTempDirectory("wirewatch-postgres");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresServer server = new PostgresServer(bin.get(), folder, free.getLocalPort());
            if (isRoot()) {
                server.run(List.of("chown", "postgres", folder.toString()));
            }
            server.program("initdb", "-D", server.data(), "-U", "wirewatch", "-A", "trust", "-E", "UTF8", "--no-sync");
            free.close();
            server.up();
            return Optional.of(server);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public synchronized void up() throws IOException, InterruptedException {
        if (isUp()) {
            return;
        }
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='" + folder + "'";
        program("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-o", options, "-w", "start");
    }

    private boolean isUp() throws IOException {
        Path file = folder.resolve("data/postmaster.pid");
        if (!Files.exists(file)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(ProcessHandle::isAlive)
                    .isPresent();
        }
    }

    /** Of every process of it. */
    @Override
    public synchronized void kill() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("data/postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow());
            ProcessHandle.of(pid).ifPresent(postmaster -> {
                List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .toList();
                all.forEach(ProcessHandle::destroyForcibly);
                all.forEach(process -> process.onExit()
                        .orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS)
                        .join());
            });
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        run(List.of("rm", "-r", folder.toString()));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolveSibling(folder.getFileName() + ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed: " + Files.readString(output));
        }
        Files.deleteIfExists(output);
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
