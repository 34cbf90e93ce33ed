package io.wirewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.shell.ExitCode;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WirewatchTest {

    @TempDir
    Path home;

    static Stream<String> commands() {
        TestShell world = TestShell.reading("");
        return Wirewatch.line(world.shell()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldShowAnExampleWhenACommandIsAskedForHelp(String command) {
        // Given
        TestShell world = TestShell.atHome(home);

        // When
        int code = Wirewatch.run(world.shell(), command, "--help");

        // Then
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(world.err()).isEmpty();
        assertThat(world.out()).anyMatch(line -> line.startsWith("Usage: wirewatch " + command));
        assertThat(String.join("\n", world.out())).containsPattern("Example:\n.*wirewatch " + command);
    }

    @Test
    void shouldNameProgramKafkaAndJavaWhenAskedForTheVersion() {
        // Given
        TestShell world = TestShell.atHome(home);

        // When
        int code = Wirewatch.run(world.shell(), "--version");

        // Then
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(world.out()).singleElement().asString().contains("wirewatch ", "Kafka 4.3.1", "Java ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | wirewatch: a command is missing; see 'wirewatch --help'",
                "wacth                             | no command is called 'wacth', did you mean 'watch'?",
                "tag --dictonary x                 | did you mean '--dictionary'?",
                "tag --dictionary                  | missing required parameter for option '--dictionary'",
                "tag --dictionary /no/such/file    | /no/such/file",
                "tag /no/such/file                 | /no/such/file: no such file",
                "dedupe /no/such/file              | /no/such/file: no such file",
                "dedupe --horizon 0d               | a time is a whole number with s, m, h or d, as 7d; got '0d'",
                "watch nobody                      | no topic is called 'nobody'; there are actors,",
                "topics --bootstrap x:1 --kafka security.protocol=none | a Kafka setting is wrong",
                "topics --bootstrap x:1 --kafka-config /no/such/file   | --kafka-config /no/such/file cannot be read",
            })
    void shouldSayInOneLineWhatToDoWhenTheCommandLineIsWrong(String arguments, String message) {
        // Given
        TestShell world = TestShell.atHome(home);

        // When
        int code = Wirewatch.run(world.shell(), words(arguments));

        // Then
        assertThat(world.err()).singleElement().asString().contains(message);
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(world.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "watch actors                       | start one with 'wirewatch demo', or name a Kafka with --bootstrap",
                "watch actors --bootstrap 127.0.0.1:1 | no Kafka answers at 127.0.0.1:1",
            })
    void shouldSayThatItIsOutOfReachWhenThereIsNoKafka(String arguments, String message) {
        // Given
        TestShell world = TestShell.atHome(home);

        // When
        int code = Wirewatch.run(world.shell(), words(arguments));

        // Then
        assertThat(world.err()).singleElement().asString().contains(message);
        assertThat(code).isEqualTo(ExitCode.OUT_OF_REACH);
    }

    private static String[] words(String arguments) {
        return arguments == null ? new String[0] : arguments.split(" +");
    }
}
