package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.command.Wirewatch;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number opens: rows of the tables, derived from the sentences behind them. */
class RowsFromEvidenceIT {

    private static final int ROWS = 500;

    @TempDir
    Path folder;

    @Test
    void shouldDeriveRowsOfTheTablesFromWhatExplainSays() {
        // Given
        String named = System.getProperty("wirewatch.database");
        String database = named != null ? named : seeds();

        // When
        List<RowsFromEvidence.Compared> rows;
        try (ReadOnlyDatabase open = Stores.openToRead(database)) {
            rows = new RowsFromEvidence(open).draw(ROWS, 6);
        }

        // Then
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).filteredOn(row -> !row.isSame()).isEmpty();
    }

    @Test
    void shouldShowAndExplainWhatTheDemoCounted() {
        // Given
        String database = seeds();
        TestShell summary = TestShell.reading("");
        TestShell explain = TestShell.reading("");
        TestShell unknown = TestShell.reading("");

        // When
        int shown = Wirewatch.run(summary.shell(), "summary", "--db", database, "--window", "all", "--format", "html");
        int explained = Wirewatch.run(
                explain.shell(), "explain", "Лукашенко", "--db", database, "--window", "all", "--top", "1");
        int refused = Wirewatch.run(unknown.shell(), "explain", "Lukashemko", "--db", database);

        // Then
        assertThat(List.of(shown, explained)).containsOnly(ExitCode.DONE);
        assertThat(String.join("\n", summary.out())).contains("Russia", "sanctions", "</html>");
        assertThat(explain.out().get(0)).isEqualTo("Alexander Lukashenko (lukashenko, person)");
        assertThat(String.join("\n", explain.out())).contains("*praised*", "rule verb:praise");
        if (refused == ExitCode.USAGE) {
            assertThat(String.join("\n", unknown.err())).contains("did you mean");
        }
    }

    private String seeds() {
        TestShell demo = TestShell.atHome(Path.of("..").toAbsolutePath().normalize());
        int code = Wirewatch.run(demo.shell(), "demo", "--exit", "--out", folder.toString(), "--top", "1");
        assertThat(code).as(String.join("\n", demo.err())).isEqualTo(ExitCode.DONE);
        return folder.resolve("wirewatch.db").toString();
    }
}
