package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import picocli.CommandLine.Option;

/** Where an embedded Kafka listens. */
final class PortOption {

    private static final int LAST = 65_535;

    @Option(names = "--port", paramLabel = "PORT", description = "The port of the Kafka. Default: any that is free.")
    private int port;

    /**
     * The number; 0 for any.
     *
     * @throws Problem if it is none
     */
    int number() {
        if (port < 0 || port > LAST) {
            throw Problem.usage("--port must be 0 to " + LAST + ", got " + port);
        }
        return port;
    }
}
