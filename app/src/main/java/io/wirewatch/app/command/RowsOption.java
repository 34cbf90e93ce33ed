package io.wirewatch.app.command;

import io.wirewatch.app.shell.Problem;
import picocli.CommandLine.Option;

/** How long a table is. */
final class RowsOption {

    @Option(names = "--top", paramLabel = "N", description = "Rows of each table. Default: ${DEFAULT-VALUE}.")
    private int rows = 20;

    /**
     * The number.
     *
     * @throws Problem if it is none
     */
    int count() {
        if (rows < 1) {
            throw Problem.usage("--top must be at least 1, got " + rows);
        }
        return rows;
    }
}
