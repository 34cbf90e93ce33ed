package io.wirewatch.streams.reprint;

import static io.wirewatch.streams.reprint.TextPrintTest.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReprintsTest {

    private static final Instant START = Instant.parse("2020-08-15T10:00:00Z");

    private record Item(String id, Instant published, String text) {}

    @Test
    void shouldNameATextForItsSmallestArticleAndSayHowAlikeTheyAre() {
        // Given an original, a cut copy that came earlier, and something else
        List<Item> items =
                List.of(item("c", 0, words("x", 40)), item("b", 1, words("x", 30)), item("a", 2, words("y", 40)));

        // Then
        assertThat(textIds(items)).containsExactly(Map.entry("a", "a"), Map.entry("b", "b"), Map.entry("c", "b 1.0"));
    }

    @Test
    void shouldNotFollowAChainOfLikenessWhenItsEndsHaveNothingInCommon() {
        // Given b holds most of a and most of c
        List<Item> items = List.of(
                item("a", 0, words("x", 40)),
                item("b", 0, words("x", 40) + words("y", 40)),
                item("c", 0, words("y", 40)));

        // Then
        assertThat(textIds(items)).containsEntry("b", "a 1.0").containsEntry("c", "b 1.0");
    }

    @ParameterizedTest
    @CsvSource({"168, a 1.0", "169, b", "-168, a 1.0", "-169, b"})
    void shouldFoldWithinTheHorizonAlone(int hours, String expected) {
        List<Item> items = List.of(item("a", 0, words("x", 40)), item("b", hours, words("x", 40)));
        assertThat(textIds(items)).containsEntry("b", expected);
    }

    @Test
    void shouldFoldOverAnyTimeWhenThereIsNoHorizon() {
        // Given
        Reprints reprints = new Reprints(FoldRule.DEFAULT.within(Optional.empty()));

        // When
        reprints.add("a", Instant.EPOCH, TextPrint.of(words("x", 40)));
        reprints.add("b", START, TextPrint.of(words("x", 40)));

        // Then
        assertThat(reprints.find()).containsExactly(Optional.empty(), Optional.of(new Reprint("a", 1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldGiveTheSameTextsInAnyOrder(long seed) {
        // Given
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            items.add(item("id-" + i, random.nextInt(700), text(random)));
        }
        Map<String, String> expected = textIds(items);

        // When
        Collections.shuffle(items, random);

        // Then
        assertThat(textIds(items)).isEqualTo(expected).containsValue("id-0");
        assertThat(expected.values()).filteredOn(text -> text.contains(" ")).hasSizeGreaterThan(10);
    }

    @Test
    void shouldCompareWithNoMoreThanTheHubsWhenAPhraseStandsInEveryArticle() {
        // Given 2,000 copies, and a rule of one hub
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            items.add(item(String.format("%04d", i), 0, words("x", 40)));
        }

        // Then all of them still have one name
        assertThat(textIds(items).values())
                .filteredOn(text -> text.equals("0000 1.0"))
                .hasSize(1999);
    }

    @Test
    void shouldRefuseARuleThatCannotBe() {
        assertThatThrownBy(() -> new FoldRule(0, Optional.empty(), 8)).hasMessageContaining("likeness above 0");
        assertThatThrownBy(() -> new FoldRule(.6, Optional.empty(), 0)).hasMessageContaining("1 hub or more");
        assertThatThrownBy(() -> FoldRule.DEFAULT.within(Optional.of(Duration.ZERO)))
                .hasMessageContaining("positive horizon");
    }

    private static Item item(String id, int hour, String text) {
        return new Item(id, START.plus(Duration.ofHours(hour)), text);
    }

    /** Made of a few paragraphs, so that some texts hold most of others. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.append(words("p" + random.nextInt(12) + "x", 10 + random.nextInt(20)));
        }
        return text.toString();
    }

    private static Map<String, String> textIds(List<Item> items) {
        Reprints reprints = new Reprints(FoldRule.DEFAULT);
        items.forEach(item -> reprints.add(item.id(), item.published(), TextPrint.of(item.text())));
        List<Optional<Reprint>> found = reprints.find();
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).id();
            texts.put(id, found.get(i).map(it -> it.of() + " " + it.likeness()).orElse(id));
        }
        return texts;
    }
}
