package io.wirewatch.app.command;

import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.Shell;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of a run. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: wirewatch in $$XDG_DATA_HOME or ~/.local/share.")
    private @Nullable Path data;

    /** The folder that was named, or the usual one; it may not be there. */
    DataFolder place(Shell shell) {
        return data == null ? DataFolder.usual(shell) : new DataFolder(data);
    }

    /** The same; made where it is missing. */
    DataFolder folder(Shell shell) {
        return place(shell).create();
    }
}
