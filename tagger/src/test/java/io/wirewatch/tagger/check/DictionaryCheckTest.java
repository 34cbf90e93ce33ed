package io.wirewatch.tagger.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.Content;
import io.wirewatch.tagger.files.DictionaryProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("mine.actors"), List.of(lines));
    }

    private List<String> remarks(String... lines) throws IOException {
        return new DictionaryCheck(List.of(file(lines)), TODAY)
                .remarks().stream().map(DictionaryCheckTest::line).toList();
    }

    private static String line(Remark remark) {
        return remark.kind().wireName() + " " + remark.surface() + " "
                + remark.actors().stream().map(ActorId::value).collect(Collectors.joining("+"));
    }

    @Test
    void shouldSayNothingWhenAllIsWell() throws IOException {
        assertThat(remarks("elphberg = Rudolf Elphberg | person", "  alias: Rudolf Elfberg"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "alias: Black Mikael   | alias: Black Míkael   | collision Black Mikael aa+bb",
                "short: Mikael         | short: Mikael         | shared Mikael aa+bb",
                "alias: Black Mikael   | short: Black Mikael   | shared Black Mikael aa+bb",
                "alias~: Black Mikael  | alias: Black Mikael   | shared Black Mikael aa+bb",
                "role 2019..2020: Chancellor of Zenda | role 2021..: Chancellor of Zenda | shared Chancellor of Zenda aa+bb",
                "role 2019..2021: Chancellor of Zenda | role 2021..: Chancellor of Zenda | role-dates Chancellor of Zenda aa+bb",
                "role 2031..: Chancellor of Zenda     | alias: Zendaman                  | role-dates Chancellor of Zenda aa",
                "role 1801..1899: Chancellor of Zenda | alias: Zendaman                  | role-dates Chancellor of Zenda aa",
                "alias: Nobody. Reads This            | alias: Zendaman                  | never-matches Nobody. Reads This aa",
                "alias: Zénda-Man; Zenda Man          | alias: Zendaman                  | shadowed Zenda Man aa",
            })
    void shouldTellWhatIsSoWithTheNamesOfTwo(String first, String second, String remark) throws IOException {
        assertThat(remarks("aa = Anna Aabye | person", "  " + first, "bb = Berta Bebye | person", "  " + second))
                .containsExactly(remark);
    }

    @Test
    void shouldNameActorsOfTheProgramThatShareANameWithAFile() throws IOException {
        assertThat(remarks("mine = Org of Mine | organisation", "  alias: European Union"))
                .containsExactly("shared European Union org:eu+mine");
    }

    @Test
    void shouldFindNoFaultWithItself() {
        List<Remark> faults = new DictionaryCheck(List.of(), TODAY)
                .remarks().stream().filter(remark -> remark.kind().isFault()).toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void shouldNameTheFileWhenItCannotBeUnderstood() {
        assertThatThrownBy(() -> remarks("no entry at all"))
                .isInstanceOf(DictionaryProblem.class)
                .hasMessageContaining("mine.actors");
    }

    @Test
    void shouldSuggestASpellingThatACorpusHas() throws IOException {
        // Given
        Suggestions suggestions =
                new Suggestions(List.of(file("elphberg = Rudolf Elphberg | person", "name-sake = Ray King | person")));

        // When
        for (int i = 0; i < 2; i++) {
            suggestions.read(
                    Content.of("", "The court heard Rudolf Elfberg. Mr Elfberg denied it. King Rudolf was out."),
                    Instant.EPOCH);
        }

        // Then
        assertThat(suggestions.remarks())
                .extracting(DictionaryCheckTest::line)
                .containsExactly("suggestion Rudolf Elfberg elphberg");
    }
}
