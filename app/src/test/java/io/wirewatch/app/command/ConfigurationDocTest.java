package io.wirewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the program offers and what the reference says are the same. */
class ConfigurationDocTest {

    private static final Path REFERENCE = Path.of("..", "docs", "configuration.md");

    static Stream<Map.Entry<String, CommandLine>> commands() {
        return Wirewatch.line(TestShell.reading("").shell()).getSubcommands().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldNameEveryOptionOfACommandAndNoOther(Map.Entry<String, CommandLine> command) throws IOException {
        // Given
        TreeSet<String> offered = new TreeSet<>();
        Stream.concat(Stream.of(command.getValue()), command.getValue().getSubcommands().values().stream())
                .flatMap(line -> line.getCommandSpec().options().stream())
                .filter(option -> !option.usageHelp())
                .map(OptionSpec::longestName)
                .forEach(offered::add);

        // When
        String section = section(Files.readString(REFERENCE), command.getKey());
        TreeSet<String> written = new TreeSet<>();
        section.lines()
                .flatMap(line -> Stream.of(line.split("`")))
                .filter(word -> word.startsWith("--") && !word.contains(" "))
                .forEach(written::add);

        // Then
        assertThat(written).isEqualTo(offered);
    }

    private static String section(String reference, String command) {
        int begin = reference.indexOf("\n## " + command + "\n");
        assertThat(begin).as("a section on %s", command).isNotNegative();
        int end = reference.indexOf("\n## ", begin + 1);
        return reference.substring(begin, end);
    }
}
