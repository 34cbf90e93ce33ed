package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import picocli.CommandLine.Option;

/** How many partitions new topics get. */
final class PartitionsOption {

    private static final int MOST = 1000;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Partitions of each new topic; fixed for its life. Default: ${DEFAULT-VALUE}.")
    private int partitions = 6;

    /**
     * The number.
     *
     * @throws Problem if it is none that Kafka could hold
     */
    int count() {
        if (partitions < 1 || partitions > MOST) {
            throw Problem.usage("--partitions must be 1 to " + MOST + ", got " + partitions);
        }
        return partitions;
    }
}
