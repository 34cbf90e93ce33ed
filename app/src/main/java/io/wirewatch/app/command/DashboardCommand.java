package io.wirewatch.app.command;

import io.wirewatch.app.log.Logs;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.watch.board.Limits;
import io.wirewatch.watch.web.Dashboard;
import io.wirewatch.watch.web.DashboardSettings;
import io.wirewatch.wire.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirewatch dashboard}. */
@Command(
        name = "dashboard",
        header = "Serve the tables to a browser, live. Ends with Ctrl-C.",
        description = {
            "",
            "Reads the aggregate topics, keeps their latest rows in memory, and serves a page, a REST interface "
                    + "(/api/openapi.json) and Server-Sent Events (/api/v1/stream). Nothing is written anywhere."
        },
        footer = {"", "Example:", "  wirewatch dashboard --bootstrap localhost:9092 --port 8787"})
final class DashboardCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Shell shell;

    @Mixin
    private final HelpOption help = new HelpOption();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8787",
            description = "The port of the page; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = DashboardSettings.LOOPBACK,
            description =
                    "The address to listen on; one that other machines reach needs a token. Default: ${DEFAULT-VALUE}.")
    private String bind = DashboardSettings.LOOPBACK;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "What a caller must know, at least 16 characters. Better: WIREWATCH_TOKEN, or --token-file.")
    private @Nullable String token;

    @Option(names = "--token-file", paramLabel = "FILE", description = "A file with the token on its first line.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A host name by which it may be called; may be repeated.")
    private Set<String> hosts = Set.of();

    DashboardCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Logs.toConsole();
        DashboardSettings settings = settings();
        Cluster cluster = kafka.cluster(shell);
        try (Dashboard dashboard = Dashboard.start(cluster, settings)) {
            shell.say("wirewatch dashboard: " + dashboard.url()
                    + (settings.token().isEmpty() ? "" : "enter?token=...") + ", Ctrl-C ends it");
            while (!shell.stop().await(LOOK)) {
                if (!dashboard.isAlive()) {
                    throw Problem.outOfReach("the dashboard lost its Kafka; the log above says why");
                }
            }
        } catch (IOException e) {
            throw Problem.outOfReach(e.getMessage() + "; choose another with --port");
        }
        return ExitCode.DONE;
    }

    private DashboardSettings settings() {
        try {
            return new DashboardSettings(bind, port, token(), hosts, Limits.DEFAULT);
        } catch (IllegalArgumentException e) {
            throw Problem.usage(e.getMessage() + "; see --bind, --port and --token-file");
        }
    }

    private String token() {
        if (tokenFile == null) {
            return token == null ? "" : token;
        }
        try {
            return Files.readString(tokenFile).lines().findFirst().orElse("").strip();
        } catch (IOException e) {
            throw Problem.usage("--token-file " + tokenFile + " cannot be read: " + e.getMessage());
        }
    }
}
