package io.wirewatch.streams.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPrintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case and punctuation      | Anna Adams spoke.           | ANNA, Adams -- \"spoke\"! | true",
                "another word              | Anna Adams spoke.           | Anna Adams laughed.       | false",
                "the same words, reordered | Anna praised Boris.         | Boris praised Anna.       | false",
                "a figure                  | Shr 10 cts vs 12            | Shr 11 cts vs 12          | false",
                "Cyrillic                  | Лукашенко встретил Путина   | ЛУКАШЕНКО встретил ПУТИНА | true",
                "signs without spaces      | 白俄罗斯总统                 | 白俄罗斯总理               | false",
            })
    void shouldTakeShortTextsAsOneWhenTheyAreWordForWordTheSame(String why, String one, String other, boolean isOne) {
        assertThat(TextPrint.of(one).likeness(TextPrint.of(other))).as(why).isEqualTo(isOne ? 1 : 0);
    }

    @Test
    void shouldTellTheShareOfTheShorterTextExactlyWhenBothAreNews() {
        // Given 60 words of which 40 stand in the other: 56 shingles, 36 of them shared
        String shorter = words("a", 40) + words("b", 20);
        String longer = words("a", 40) + words("c", 120);

        // When
        double likeness = TextPrint.of(shorter).likeness(TextPrint.of(longer));

        // Then
        assertThat(likeness).isEqualTo(36.0 / 56);
        assertThat(TextPrint.of(longer).likeness(TextPrint.of(shorter))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1000, 3000})
    void shouldEstimateTheShareWhenTextsAreTooLongToBeKept(int length) {
        // Given a copy abridged to half, and every seventh part of it written anew
        String shorter = words("a", length / 2) + words("b", length / 14);
        String longer = words("a", length) + words("c", length / 10);

        // When
        double likeness = TextPrint.of(shorter).likeness(TextPrint.of(longer));

        // Then
        assertThat(likeness).isCloseTo(7.0 / 8, within(0.07));
    }

    @Test
    void shouldKeepAtMostAKibibyteWhateverTheLength() {
        TextPrint print = TextPrint.of(words("a", 100_000));
        assertThat(print.sample()).hasSize(256).isSorted();
        assertThat(print.shingles()).isEqualTo(99_996);
        assertThat(print.keys()).hasSize(16).isEqualTo(Arrays.copyOf(print.sample(), 16));
    }

    @Test
    void shouldNeverBeAlikeWhenOneTextIsShortAndTheOtherIsNot() {
        // Given the longer one begins with the shorter one
        TextPrint brief = TextPrint.of(words("a", 23));
        TextPrint story = TextPrint.of(words("a", 24));

        // Then
        assertThat(brief.likeness(story)).isZero();
        assertThat(brief.keys()).hasSize(1);
        assertThat(story.keys()).hasSize(16);
    }

    @Test
    void shouldGiveTheSameNumbersForEver() {
        // These are in the stores and topics of running pipelines: another hash means another topology.
        TextPrint print = TextPrint.of("The quick brown Fox jumps over the lazy dog in 1987.");
        assertThat(Long.toHexString(print.words())).isEqualTo("fd3cc4524b66d7ad");
        assertThat(TextPrint.of(words("w", 30)).sample()).startsWith(-1852195948, -1820756972);
    }

    @Test
    void shouldBeTheSameAgainFromItsParts() {
        TextPrint print = TextPrint.of(words("a", 80));
        assertThat(TextPrint.ofParts(print.words(), print.shingles(), print.sample()))
                .isEqualTo(print)
                .hasSameHashCodeAs(print)
                .isNotEqualTo(TextPrint.of(words("b", 80)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldBeSymmetricAndBetweenNoughtAndOneForAnyTwoTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            TextPrint one = TextPrint.of(randomText(random));
            TextPrint other = TextPrint.of(randomText(random));
            assertThat(one.likeness(other)).isEqualTo(other.likeness(one)).isBetween(0.0, 1.0);
            assertThat(one.likeness(one)).isEqualTo(1);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextBoolean() ? 30 : 900);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3))).append(random.nextInt(4) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    /** So many words that stand nowhere else. */
    static String words(String name, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(name.toUpperCase(Locale.ROOT)).append(i).append(i % 9 == 8 ? ". " : " ");
        }
        return text.toString();
    }
}
