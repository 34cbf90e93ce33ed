package io.wirewatch.app.command;

import io.wirewatch.app.place.Address;
import io.wirewatch.app.place.DataFolder;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which database of summaries: the one that is named, that of the run on this machine, or the one of the usual data folder. */
final class DatabaseOption {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--db",
            paramLabel = "DB",
            description = "An SQLite file or jdbc:postgresql://HOST/DB?user=..&password=... Default: wirewatch.db of "
                    + "the run on this machine, else of the data folder.")
    private @Nullable String database;

    /**
     * The database, open to be asked.
     *
     * @throws Problem if there is none
     */
    ReadOnlyDatabase open(Shell shell) {
        return Stores.openToRead(name(shell));
    }

    private String name(Shell shell) {
        if (database != null) {
            return database;
        }
        DataFolder folder = data.place(shell);
        Path file = Address.in(folder)
                .map(address -> new DataFolder(address.data()).database())
                .filter(Files::isRegularFile)
                .orElse(folder.database());
        if (!Files.isRegularFile(file)) {
            throw Problem.outOfReach("there is no database " + file
                    + ": start 'wirewatch demo' or 'wirewatch up', or name one with --db DB or --data DIR");
        }
        return file.toString();
    }
}
