package io.wirewatch.tagger.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    private static final NameMatcher MATCHER = new NameMatcher();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lukashenko          | Лукашенко              | another script",
                "Lukashenka          | Лукашэнка              | another language of the same person",
                "Tichanowska         | Цихановская            | Polish spelling of a Belarusian name",
                "Şahin               | Sahin                  | marks left out",
                "Σακελλαροπούλου     | Sakellaropoulou        | Greek",
                "ზურაბიშვილი          | Zurabishvili           | Georgian",
                "Łukaszenką          | Lukashenko             | an instrumental case",
                "Путину              | Putin                  | a dative case",
                "Tusk                | Donald Tusk            | the surname alone",
                "Havel, Václav       | Vaclav Havel           | surname first",
                "J. Stoltenberg      | Jens Stoltenberg       | an initial",
                "Dr. Ángela Ruiz     | Angela Ruiz            | a title",
                "Bill Hague          | William Hague          | an everyday form of a given name",
                "Ivan Müller         | Johann Mueller         | a given name in another language",
                "Grybauskaite        | Grybuaskaite           | two letters exchanged",
                "AngelaMerkel        | Angela Merkel          | a blank lost",
                "Acme Steel Ltd.     | ACME STEEL LIMITED     | a legal form written out",
                "Норникель ПАО       | PAO Nornikel           | a legal form in another script",
                "5th Brigade         | Fifth Brigade          | digits for a word",
                "B.A.T. Group        | BAT Group              | dots in an acronym",
            })
    void shouldTakeSpellingsOfOneNameForOne(String a, String b, String why) {
        assertThat(MATCHER.match(a, b).same()).as(why).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Michelle Bachelet    | Michelle Obama         | a given name shared",
                "Boris Pistorius      | Oscar Pistorius        | a surname shared",
                "Kim Jong-un          | Kim Dae-jung           | a family name shared",
                "김정은               | 김정일                 | two persons of one sign's difference",
                "Bank of Estonia      | Bank of Ethiopia       | long words that begin alike",
                "Sergey Lavrov        | Сергей Шойгу           | another surname in another script",
                "Volkswagen AG        | Volksbank AG           | companies whose names begin alike",
                "Smith                | Schmidt Holding Berlin | a short name far from a long one",
                "Orbán                | Fico                   | nothing in common",
            })
    void shouldKeepDifferentNamesApart(String a, String b, String why) {
        assertThat(MATCHER.match(a, b).same()).as(why).isFalse();
    }

    @Test
    void shouldGiveTheSameScoreInBothDirections() {
        // Given
        List<String> names = List.of(
                "Angela Merkel",
                "Меркель",
                "A. Merkel",
                "Merkelová",
                "Deutsche Bank AG",
                "",
                "…",
                "5",
                "김정은",
                "\uD83D",
                "Ali ibn Ali");

        // Then
        for (String a : names) {
            for (String b : names) {
                assertThat(MATCHER.match(a, b)).isEqualTo(MATCHER.match(b, a));
            }
            assertThat(MATCHER.match(a, a).score()).isEqualTo(1);
        }
    }

    @Test
    void shouldAnswerToAnyString() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            assertThat(MATCHER.match(anyString(random), anyString(random)).score())
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void shouldAnswerTheSameFromManyThreads() {
        // Given
        double alone =
                MATCHER.match("Володимир Зеленський", "Volodymyr Zelenskyy").score();

        // When
        List<Double> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> MATCHER.match("Володимир Зеленський", "Volodymyr Zelenskyy")
                        .score())
                .toList();

        // Then
        assertThat(together).containsOnly(alone);
    }

    private static String anyString(Random random) {
        return random.ints(random.nextInt(12), 0, 0x3000)
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString();
    }
}
