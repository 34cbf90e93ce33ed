package io.wirewatch.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryCheckCommandTest {

    @TempDir
    Path folder;

    private final TestShell world = TestShell.reading("");

    private int check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "dictionary";
        arguments[1] = "check";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Wirewatch.run(world.shell(), arguments);
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    @Test
    void shouldEndWithOneWhenThereIsAFault() throws IOException {
        String mine = file("mine.actors", "aa = Anna Aabye | person", "bb = Anna Aabye | person");

        assertThat(check("--dictionary", mine)).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(world.out().get(0)).isEqualTo("collision (1)");
        assertThat(world.out().get(1)).startsWith("  Anna Aabye [aa, bb]: nothing tells them apart");
        assertThat(world.out().get(2)).isEqualTo("2 names checked, 1 fault");
    }

    @Test
    void shouldReadTheTextsOfACorpus() throws IOException {
        // Given
        String mine = file("mine.actors", "elphberg = Rudolf Elphberg | person");
        file("a.txt", "The court heard Rudolf Elfberg. Rudolf Elfberg denied it.");
        file("b.jsonl", "{\"text\":\"Rudolf Elfberg said so.\"}", "{\"no\":\"text\"}");

        // When
        int code = check("--dictionary", mine, "--corpus", folder.toString(), "--json");

        // Then
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(world.out())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"kind\":\"suggestion\",\"fault\":false,\"surface\":\"Rudolf Elfberg\",\"actors\":[\"elphberg\"],"
                                + "\"detail\":\"3 times, alike 'Rudolf Elphberg'");
        assertThat(world.err()).anyMatch(line -> line.contains("b.jsonl:2: no \"text\""));
    }

    @Test
    void shouldSayWhichFileIsMissing() {
        assertThat(check("--dictionary", "/no/such.actors")).isEqualTo(ExitCode.USAGE);
        assertThat(check("--corpus", "/no/such")).isEqualTo(ExitCode.USAGE);
        assertThat(world.err()).hasSize(2).allMatch(line -> line.contains("/no/such"));
    }
}
