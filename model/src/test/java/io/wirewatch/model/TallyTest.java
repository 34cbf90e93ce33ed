package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

    private static final Instant START = Instant.parse("2020-11-17T00:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20201117})
    void shouldBeCommutativeMonoidWhenTalliesAreAdded(long seed) {
        // Given
        Random random = new Random(seed);

        for (int i = 0; i < 300; i++) {
            Tally a = tally(random);
            Tally b = tally(random);
            Tally c = tally(random);

            // When, Then
            assertThat(a.plus(b)).isEqualTo(b.plus(a));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(Tally.EMPTY)).isEqualTo(a);
            assertThat(Tally.EMPTY.plus(a)).isEqualTo(a);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void shouldBeFoldOfPlusWhenSummed(long seed) {
        // Given
        Random random = new Random(seed);
        List<Tally> parts = IntStream.range(0, 40).mapToObj(i -> tally(random)).toList();

        // When
        Tally sum = Tally.sum(parts);

        // Then
        assertThat(sum).isEqualTo(parts.stream().reduce(Tally.EMPTY, Tally::plus));
        assertThat(Tally.sum(List.of())).isEqualTo(Tally.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void shouldChooseSameEvidenceWhenOrderAndGroupingDiffer(long seed) {
        // Given
        Random random = new Random(seed);
        List<Tally> parts = new ArrayList<>(
                IntStream.range(0, 30).mapToObj(i -> tally(random)).toList());
        Tally expected = Tally.sum(parts);

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(parts, random);
            int cut = random.nextInt(parts.size());

            // When
            Tally sum = Tally.sum(parts.subList(0, cut)).plus(Tally.sum(parts.subList(cut, parts.size())));

            // Then
            assertThat(sum).isEqualTo(expected);
        }
        assertThat(expected.evidence()).hasSize(Tally.EVIDENCE_LIMIT).isSorted();
    }

    @Test
    void shouldUniteTextsAndPublishersWhenTheyAreShared() {
        // Given
        Tally one = ofText("c-1", "AP", START);
        Tally reprint = ofText("c-1", "Reuters", START.plusSeconds(60));

        // When
        Tally sum = one.plus(reprint);

        // Then
        assertThat(sum.articles()).isEqualTo(2);
        assertThat(sum.texts().distinct()).isEqualTo(1);
        assertThat(sum.texts().articles()).isEqualTo(2);
        assertThat(sum.publishers()).containsExactly("AP", "Reuters");
        assertThat(sum.firstSeen()).isEqualTo(START);
        assertThat(sum.lastSeen()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void shouldCountATextAsLongAsOneArticleHasIt() {
        // Given
        TallySum sum = new TallySum()
                .add(ofText("c-1", "AP", START))
                .add(ofText("c-2", "AP", START))
                .add(ofText("c-2", "AP", START));

        // When, Then
        sum.relabel("c-2", "c-1");
        assertThat(sum.toTally().texts().distinct()).isEqualTo(2);

        // When, Then
        sum.relabel("c-2", "c-1");
        assertThat(sum.toTally().texts())
                .isEqualTo(Tally.sum(List.of(
                                ofText("c-1", "AP", START), ofText("c-1", "AP", START), ofText("c-1", "AP", START)))
                        .texts());
        assertThat(sum.toTally().texts().distinct()).isEqualTo(1);
    }

    @Test
    void shouldBeEmptyWhenSumsCancelOut() {
        // Given
        Tally booked = Tally.ofCounts(Map.of(Measure.READ, 2L, Measure.DUPLICATE, 1L));

        // When
        Tally sum = booked.plus(Tally.ofCounts(Map.of(Measure.READ, -2L, Measure.DUPLICATE, -1L)));

        // Then
        assertThat(sum.isEmpty()).isTrue();
        assertThat(sum).isEqualTo(Tally.EMPTY);
    }

    @Test
    void shouldNotChangeWhenItsSourcesDo() {
        // Given
        TreeMap<String, Long> counts = new TreeMap<>(Map.of("a", 1L, "zero", 0L));
        Tally tally = Tally.ofCounts(counts);

        // When
        counts.put("a", 2L);

        // Then
        assertThat(tally.counts()).containsExactly(Map.entry("a", 1L));
        assertThat(tally.count("never")).isZero();
    }

    @Test
    void shouldAddPolaritiesExactlyWhenManyAreSummed() {
        // Given
        long sum = 0;

        // When
        for (int i = 0; i < 1000; i++) {
            sum += Measure.thousandths(0.1);
        }

        // Then
        assertThat(sum).isEqualTo(100_000);
        assertThat(Measure.thousandths(-0.7)).isEqualTo(-700);
    }

    private static Tally tally(Random random) {
        if (random.nextInt(10) == 0) {
            return Tally.EMPTY;
        }
        Tally tally = ofText("c-" + random.nextInt(5), "p-" + random.nextInt(4), START.plusSeconds(random.nextInt(50)));
        return new Tally(
                1 + random.nextInt(3),
                tally.texts(),
                tally.publishers(),
                new TreeMap<>(Map.of("a", (long) random.nextInt(3), "b", (long) random.nextInt(1000) - 500)),
                new TreeSet<>(List.of(new ActorCard(
                        new ActorId("x"),
                        ActorType.PERSON,
                        "X" + random.nextInt(2),
                        random.nextBoolean() ? "Q1" : null))),
                new TreeSet<>(List.of("d" + random.nextInt(2))),
                tally.firstSeen(),
                tally.lastSeen(),
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> evidence(random))
                        .toList());
    }

    private static Tally ofText(String text, String publisher, Instant at) {
        return new Tally(
                1,
                TextCounts.of(text),
                new TreeSet<>(List.of(publisher)),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                at,
                at,
                List.of());
    }

    private static Evidence evidence(Random random) {
        int begin = random.nextInt(3);
        return new Evidence(
                new ArticleId("a-" + random.nextInt(3)),
                random.nextBoolean() ? "https://example.org" : null,
                "p",
                START.plusSeconds(random.nextInt(3)),
                random.nextBoolean() ? Part.TITLE : Part.TEXT,
                new Span(begin, begin + 9),
                "sentence " + random.nextInt(2),
                new Span(begin, begin + 1),
                "name",
                random.nextInt(2));
    }
}
