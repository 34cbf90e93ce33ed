package io.wirewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.shell.ExitCode;
import io.wirewatch.sink.store.Stores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryCommandTest {

    @TempDir
    Path home;

    private final TestShell world = TestShell.reading("");
    private String database = "";

    @BeforeEach
    void makeAnEmptyDatabase() {
        database = home.resolve("empty.db").toString();
        Stores.open(database).close();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--db", database));
        return Wirewatch.run(world.shell(), all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of 2020-02-30 | a moment is a day from 1900 on",
                "--as-of 1066-10-14 | a moment is a day from 1900 on",
                "--as-of yesterday  | a moment is a day from 1900 on",
                "--window 7x        | a window is a whole number with s, m, h or d, as 7d, or all",
                "--corpus nothing   | no corpus is called 'nothing': the database is empty",
                "--top 0            | --top must be at least 1",
                "--format pdf       | expected one of",
            })
    void shouldSayWhatIsWrongWhenTheCommandLineIs(String options, String complaint) {
        // When
        int code = run(("summary " + options).split(" "));

        // Then
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(world.err()).singleElement().asString().contains(complaint);
        assertThat(world.out()).isEmpty();
    }

    @Test
    void shouldSayThatThereIsNothingWhenTheDatabaseIsEmpty() {
        // When
        int code = run("summary");

        // Then
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(String.join("\n", world.out())).contains("There are no articles in this corpus.");
    }

    @Test
    void shouldSayHowToGetADatabaseWhenThereIsNone() {
        // Given
        database = home.resolve("none.db").toString();

        // When
        int code = run("summary");

        // Then
        assertThat(code).isEqualTo(ExitCode.OUT_OF_REACH);
        assertThat(world.err())
                .singleElement()
                .asString()
                .contains("there is no database")
                .contains("wirewatch demo");
    }
}
