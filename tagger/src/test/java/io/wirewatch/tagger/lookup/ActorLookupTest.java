package io.wirewatch.tagger.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.tagger.files.DictionaryProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorLookupTest {

    private static final ActorLookup LOOKUP = ActorLookup.with(List.of());

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Belarus                          | BY | the usual name",
                "Republic of Belarus              | BY | the official name",
                "беларусь                         | BY | another script, without its capital",
                "BLR                              | BY | an ISO 3166 code of three letters",
                "DE                               | DE | one of two",
                "Repubblica d'Austria             | AT | a joined small word",
                "Tunesische Republik              | TN | an adjective made from the name",
                "Puolan tasavalta                 | PL | a genitive",
                "Peruánská republika              | PE | an adjective of another language",
                "Lengyel Köztársaság              | PL | a name that is the beginning of another",
                "Andorrské kniežatstvo            | AD | a form of state with marks",
                "Bahamské spoločenstvo            | BS | another",
                "Korea, Republic of               | KR | a list's order of words",
                "Demokratische Volksrepublik Korea | KP | which of two",
                "République du Congo              | CG | which of two",
                "جمهورية مصر العربية              | EG | Arabic",
                "老挝人民民主共和国               | LA | the form of a state without blanks",
                "ประเทศไทย                        | TH | Thai",
                "Argentinna                       | AR | a slip",
            })
    void shouldFindTheCountryOfAName(String name, String code, String why) {
        assertThat(LOOKUP.find(name).flatMap(Found::code)).as(why).contains(code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lukashenka            | lukashenko",
                "Łukaszenka            | lukashenko",
                "Аляксандр Лукашэнка   | lukashenko",
                "Vladimir Vladimirovich Putin | putin",
            })
    void shouldFindThePersonOfAName(String name, String actor) {
        assertThat(LOOKUP.find(name).map(found -> found.card().id().value())).contains(actor);
    }

    @Test
    void shouldPreferTheCountryWhenSeveralBearTheName() {
        assertThat(LOOKUP.find("Georgia").flatMap(Found::code)).contains("GE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xqzzt Vwrrk", "…", "42", "\uD83D"})
    void shouldFindNobodyWhenNobodyIsKnownByTheName(String name) {
        assertThat(LOOKUP.find(name)).isEmpty();
    }

    @Test
    void shouldFindWhomAFileOfTheUserAdds(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(
                folder.resolve("mine.actors"), "zorblax = Zorblax Quimby | person\n  alias: Mayor of Nowhere\n");

        // When
        Optional<Found> found = ActorLookup.with(List.of(file)).find("Zorblax Qwimby");

        // Then
        assertThat(found.map(each -> each.card().id().value())).contains("zorblax");
        assertThat(found.flatMap(Found::code)).isEmpty();
        assertThat(found.orElseThrow().score()).isLessThan(1);
    }

    @Test
    void shouldSayWhichFileIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> ActorLookup.with(List.of(folder.resolve("none.actors"))))
                .isInstanceOf(DictionaryProblem.class)
                .hasMessageContaining("none.actors");
    }
}
