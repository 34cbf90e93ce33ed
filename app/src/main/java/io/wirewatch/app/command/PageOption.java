package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.watch.web.Dashboard;
import io.wirewatch.watch.web.DashboardSettings;
import io.wirewatch.wire.Cluster;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run serves its page: on this machine alone. */
final class PageOption {

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description =
                    "The port of the dashboard on this machine. Default: 8787 for 'up', any that is free for 'demo'.")
    private @Nullable Integer port;

    /**
     * Serves it.
     *
     * @param usual the port where none was named
     * @throws Problem if the port cannot be had
     */
    Dashboard start(Cluster cluster, int usual) {
        try {
            return Dashboard.start(cluster, DashboardSettings.onLoopback(port == null ? usual : port));
        } catch (IllegalArgumentException e) {
            throw Problem.usage(e.getMessage() + "; see --http-port");
        } catch (IOException e) {
            throw Problem.outOfReach(e.getMessage() + "; choose another with --http-port");
        }
    }
}
