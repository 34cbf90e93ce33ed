package io.wirewatch.sink.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.sink.brief.Newsroom;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.brief.Spread;
import io.wirewatch.sink.report.ExplanationText;
import io.wirewatch.sink.report.TableStyle;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

    private static final String RUSSIA = Newsroom.RUSSIA.id().value();
    private static final String BELARUS = Newsroom.BELARUS.id().value();

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (SummaryStore store = Stores.open(file())) {
            store.begin("cluster", List.of());
            Newsroom.fill(store);
        }
    }

    private String file() {
        return folder.resolve("news.db").toString();
    }

    private Explanation explain(String actor, @Nullable String other, Duration window) {
        try (ReadOnlyDatabase open = Stores.openToRead(file())) {
            Range range = Range.endingAt(Instant.parse("2020-08-18T00:00:00Z"), window);
            return new ExplanationReader(open)
                    .read(new ExplanationReader.Asked(Newsroom.CORPUS, range, actor, other, 5));
        }
    }

    @Test
    void shouldFoldReprintsUnderTheirTextWhenAnActorIsExplained() {
        // When
        Explanation it = explain(RUSSIA, null, Duration.ZERO);

        // Then
        assertThat(it.counts().spread()).isEqualTo(new Spread(3, 2, 3));
        assertThat(it.texts().shown()).hasSize(2);
        assertThat(it.texts().shown().get(0).head().publisher()).isEqualTo("Gamma");
        assertThat(it.texts().shown().get(0).reprints())
                .extracting(head -> head.publisher())
                .containsExactly("Beta");
        assertThat(it.held()).extracting(Explanation.Edge::polarity).containsExactly(-1.4, 0.8);
        assertThat(it.received()).isEmpty();
    }

    @Test
    void shouldGiveTheSameWhicheverEndItIsReadFrom() {
        // When: a window of one day is read by its articles, everything by the actor
        Explanation day = explain(RUSSIA, null, Duration.ofHours(48));
        Explanation all = explain(RUSSIA, null, Duration.ZERO);

        // Then
        assertThat(day.texts().shown().get(0)).isEqualTo(all.texts().shown().get(0));
    }

    @Test
    void shouldShowBothDirectionsWhenTwoAreExplained() {
        // When
        Explanation it = explain(BELARUS, RUSSIA, Duration.ZERO);

        // Then
        assertThat(it.held()).isEmpty();
        assertThat(it.received()).extracting(Explanation.Edge::stanceClass).containsExactly("THREATEN", "PRAISE");
        assertThat(it.counts().spread()).isEqualTo(new Spread(3, 2, 3));
    }

    @Test
    void shouldMarkWhatFiredInBracketsAndStarsOrInColours() {
        // Given
        Explanation it = explain(RUSSIA, null, Duration.ZERO);

        // When
        String plain = new ExplanationText(new TableStyle(100, false, 5)).draw(it);
        String colours = new ExplanationText(new TableStyle(100, true, 5)).draw(it);

        // Then
        assertThat(plain)
                .contains("[Russia] *threatens* [Belarus].")
                .contains("Russia threatens Belarus: THREATEN, rule verb:threatens")
                .contains("the same text 1 more time: Beta")
                .doesNotContain("\u001b");
        assertThat(colours).contains("\u001b[1mthreatens\u001b[0m");
    }

    @Test
    void shouldFindAnActorByIdAndByAnyWordsItWasMetUnder() {
        // When / Then
        try (ReadOnlyDatabase open = Stores.openToRead(file())) {
            ActorNames names = new ActorNames(open, Newsroom.CORPUS);
            for (String words : List.of("country:RU", "Russia", " RÚSSIA ")) {
                assertThat(names.called(words))
                        .as(words)
                        .extracting(match -> match.card().name())
                        .containsExactly("Russia");
            }
            assertThat(names.called("Ruritania")).isEmpty();
            assertThat(names.alike("Rusia")).contains("russia");
        }
    }
}
