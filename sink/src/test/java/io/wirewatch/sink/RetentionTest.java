package io.wirewatch.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.sink.brief.Newsroom;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    private static final Clock LATER = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private long count(String table) {
        try (ReadOnlyDatabase open = Stores.openToRead(folder.resolve("news.db").toString())) {
            return open.one("SELECT COUNT(*) AS n FROM " + table, List.of(), row -> row.number("n"))
                    .orElseThrow();
        }
    }

    @Test
    void shouldLetGoOfArticlesThatAreOldByTheClockOfTheirCorpusAndKeepTheTables() {
        // Given
        try (SummaryStore store = Stores.open(folder.resolve("news.db").toString())) {
            store.begin("cluster", List.of());
            Newsroom.fill(store);
            Retention retention = new Retention(store, Duration.ofHours(24), LATER);

            // When
            int first = retention.tick();
            int again = retention.tick();

            // Then: of four articles the one of two days before the last is gone, whatever the wall clock says
            assertThat(List.of(first, again)).containsExactly(1, 0);
        }
        assertThat(count("articles")).isEqualTo(3);
        assertThat(count("sentences")).isEqualTo(3);
        assertThat(count("stances")).isEqualTo(3);
        assertThat(count("actor_hours")).isEqualTo(8);
    }

    @Test
    void shouldKeepEverythingWhenNothingIsSaid() {
        // Given
        try (SummaryStore store = Stores.open(folder.resolve("news.db").toString())) {
            store.begin("cluster", List.of());
            Newsroom.fill(store);

            // When / Then
            assertThat(new Retention(store, null, LATER).tick()).isZero();
        }
        assertThat(count("articles")).isEqualTo(4);
    }
}
