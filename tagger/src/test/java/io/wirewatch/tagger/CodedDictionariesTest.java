package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Content;
import io.wirewatch.model.Tags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedDictionariesTest {

    private static final String ACTORS = """
            <!-- a comment
            over lines [XXX] -->
            RURITANIA_  [RUR] # a kingdom
            +RURITANIAN
            +STRELSAU_
            THE_GRAND_DUCHY_OF_GEROLSTEIN [GER]
            RUDOLF_ELPHBERG
            +KING_RUDOLF_
            	[RURGOV 900101-991231]
            	[RURELI >991231] ; retired
            UN_LEAGUE [IGOLEA]
            NOBODY [---]
            """;
    private static final String AGENTS = """
            !PERSON! = MAN, MEN
            SOLDIER [~MIL] # plural with s
            POLICE {} [~COP]
            CHARITY!PERSON! [NGO~]
            BROKEN [~ENV}
            """;
    private static final String VERBS = """
            &TIES
            +RELATIONS
            +DIPLOMATIC_TIES

            --- MEET [041:041] ---
            MEET {MEETS MET MEETING}
            --- RESTORE [---] ---
            RESTORE # the default means nothing
            - * &TIES [064]
            - NOT * &TIES [122]
            --- STORM [190] ---
            STORM
            +OVERRUN
            """;

    private static Tagger tagger;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        Path actors = Files.writeString(folder.resolve("actors.txt"), ACTORS);
        Path agents = Files.writeString(folder.resolve("agents.txt"), AGENTS);
        Path verbs = Files.writeString(folder.resolve("verbs.txt"), VERBS);
        tagger = Tagger.only(List.of(actors, agents), List.of(verbs));
    }

    private Tags tags(String text, String day) {
        return World.tags(tagger, Content.of("", text), Instant.parse(day + "T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "It rains in Ruritania., 1995-01-01, RUR",
        "The Ruritanian crown is lost., 1995-01-01, RUR",
        "It rains in ruritania., 1995-01-01, ",
        "Strelsau is wet., 1995-01-01, RUR",
        "The Grand Duchy of Gerolstein is wet., 1995-01-01, GER",
        "King Rudolf slept., 1995-01-01, RURGOV",
        "Rudolf Elphberg slept., 2005-01-01, RURELI",
        "Rudolf Elphberg slept., 1985-01-01, ",
        "Nobody slept., 1995-01-01, ",
    })
    void shouldNameTheCodeWhenAnActorIsFound(String text, String day, String code) {
        assertThat(tags(text, day).mentions().stream()
                        .map(m -> m.actor().value())
                        .filter(id -> !id.startsWith("name:")))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ruritania restored full diplomatic ties with itself on Monday., ",
        "Ruritania restored full diplomatic ties with the Grand Duchy of Gerolstein., RUR COOPERATE GER",
        "Ruritania did not restore relations with the Grand Duchy of Gerolstein., not RUR REJECT GER",
        "Ruritanian soldiers stormed the Grand Duchy of Gerolstein., RURMIL ASSAULT GER",
        "Soldiers from Ruritania overran the Grand Duchy of Gerolstein., RURMIL ASSAULT GER",
        "Ruritania's charitymen stormed the Grand Duchy of Gerolstein., NGORUR ASSAULT GER",
        "Ruritania was stormed by the Grand Duchy of Gerolstein., GER ASSAULT RUR",
    })
    void shouldTellTheEventWhenAVerbIsFound(String text, String stance) {
        assertThat(tags(text, "1995-01-01").stances().stream().map(World::line))
                .isEqualTo(stance == null ? List.of() : List.of(stance));
    }

    @Test
    void shouldTellItBothWaysWhenTheCodeHasTwoSides() {
        assertThat(tags("Ruritania met the Grand Duchy of Gerolstein.", "1995-01-01").stances().stream()
                        .map(World::line))
                .containsExactlyInAnyOrder("RUR CONSULT GER", "GER CONSULT RUR");
    }

    @Test
    void shouldTakeVerbsForStancesWhenTheyComeAsADictionary(@TempDir Path folder) throws IOException {
        // Given
        Path actors = Files.writeString(folder.resolve("actors.txt"), ACTORS);
        Path verbs = Files.writeString(folder.resolve("verbs.txt"), VERBS);

        // When
        Tagger mixed = Tagger.with(List.of(actors, verbs), List.of());

        // Then
        assertThat(World.tags(mixed, Content.of("", "Ruritania stormed the Grand Duchy of Gerolstein."), World.IN_2020)
                        .stances())
                .hasSize(1);
    }
}
