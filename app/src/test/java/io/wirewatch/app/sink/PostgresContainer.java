package io.wirewatch.app.sink;

import static org.awaitility.Awaitility.await;

import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;

/** A PostgreSQL in a container whose port outlives a kill. */
final class PostgresContainer implements KillablePostgres {

    private static final String IMAGE = "postgres:17-alpine";
    private static final String NAME = "wirewatch";
    private static final int INSIDE = 5432;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final GenericContainer<?> container;
    private final int port;

    private PostgresContainer(GenericContainer<?> container, int port) {
        this.container = container;
        this.port = port;
    }

    static PostgresContainer start() throws IOException {
        int port = freePort();
        // a port that the engine chooses would be another one after each start
        GenericContainer<?> container = new GenericContainer<>(IMAGE)
                .withEnv("POSTGRES_USER", NAME)
                .withEnv("POSTGRES_PASSWORD", NAME)
                .withEnv("POSTGRES_DB", "postgres")
                .withExposedPorts(INSIDE)
                .withCreateContainerCmdModifier(command -> command.withHostConfig(HostConfig.newHostConfig()
                        .withPortBindings(PortBinding.parse("127.0.0.1:" + port + ":" + INSIDE))));
        container.start();
        PostgresContainer server = new PostgresContainer(container, port);
        server.awaitAnswer();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public synchronized void up() {
        if (!isRunning()) {
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        }
        awaitAnswer();
    }

    @Override
    public synchronized void kill() {
        container
                .getDockerClient()
                .killContainerCmd(container.getContainerId())
                .withSignal("KILL")
                .exec();
        await().atMost(LIMIT).until(() -> !isRunning());
    }

    @Override
    public void close() {
        container.stop();
    }

    private boolean isRunning() {
        return Boolean.TRUE.equals(
                container.getCurrentContainerInfo().getState().getRunning());
    }

    private void awaitAnswer() {
        await().atMost(LIMIT).ignoreExceptionsInstanceOf(SQLException.class).until(() -> {
            try (Connection connection =
                    DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", NAME, NAME)) {
                return connection.isValid(1);
            }
        });
    }
}
