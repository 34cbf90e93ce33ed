package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.tagger.files.DictionaryProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '%',
            value = {
                "x = Name % an entry begins with 'id = Name | type'",
                "x = Name | planet % there is no type 'planet'",
                "x y = Name | person % an actor id is 1 to 128",
                "unknown % repeats the id of an earlier entry",
            })
    void shouldNameFileAndLineWhenAnEntryIsWrong(String line, String problem) throws IOException {
        Path file = write("bad.actors", "# a comment\n" + line + "\n");

        assertThatThrownBy(() -> Tagger.only(List.of(file), List.of()))
                .isInstanceOf(DictionaryProblem.class)
                .hasMessageStartingWith(file + ":2: ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '%',
            value = {
                "aliass: A % there is no field 'aliass'",
                "alias % has no colon",
                "alias: ; % has no value",
                "role 2020: A % a period is written FROM..TO",
                "role 2020-13-01..: A % a date is written 2020-11-17",
                "role 2021..2020: A % a period needs from <= to",
                "of: nobody % which no file defines",
            })
    void shouldNameFileAndLineWhenAFieldIsWrong(String field, String problem) throws IOException {
        Path file = write("bad.actors", "x = Name | person\n  " + field + "\n");

        assertThatThrownBy(() -> Tagger.only(List.of(file), List.of()))
                .isInstanceOf(DictionaryProblem.class)
                .hasMessageStartingWith(file + ":2: ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '%',
            value = {
                "LOVE verb : adore % there is no stance class 'LOVE'",
                "PRAISE verbs : adore % there is no pattern 'verbs'",
                "PRAISE 2 verb : adore % a polarity lies in [-1, 1]",
                "PRAISE x verb : adore % a polarity is a number",
                "PRAISE verb adore % has no colon",
                "PRAISE give : offer % a give line is",
            })
    void shouldNameFileAndLineWhenACueIsWrong(String line, String problem) throws IOException {
        Path file = write("bad.cues", line + "\n");

        assertThatThrownBy(() -> Tagger.only(List.of(), List.of(file)))
                .isInstanceOf(DictionaryProblem.class)
                .hasMessageStartingWith(file + ":1: ")
                .hasMessageContaining(problem);
    }

    @Test
    void shouldSayWhatIsWrongWhenAFileIsMissingOrNoText() throws IOException {
        Path missing = folder.resolve("missing.actors");
        Path binary = Files.write(folder.resolve("binary.actors"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThatThrownBy(() -> Tagger.only(List.of(missing), List.of()))
                .hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> Tagger.only(List.of(binary), List.of())).hasMessage(binary + ": it is not UTF-8");
    }

    @Test
    void shouldAddToTheDictionaryOfTheProgramWhenUsersBringTheirOwn() throws IOException {
        Path actors = write("own.actors", "org:acme = Acme Widgets | organisation\nlukashenko\n  alias: Batka\n");
        Path cues = write("own.cues", "PRAISE verb : gush  # a comment\n");

        Tagger tagger = Tagger.with(List.of(actors), List.of(cues));

        assertThat(World.tags(tagger, "Acme Widgets met Batka.").actors().keySet())
                .extracting(Object::toString)
                .containsExactly("lukashenko", "org:acme");
        assertThat(tagger.dictionaryVersion())
                .hasSize(12)
                .isNotEqualTo(Tagger.builtIn().dictionaryVersion());
        assertThat(Tagger.builtIn().dictionaryVersion())
                .isEqualTo(Tagger.builtIn().dictionaryVersion());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
