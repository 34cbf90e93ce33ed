package io.wirewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** News of 1987 are replayed while those of today come in: two timelines in one pipeline. */
class TimelinesTest {

    private static final String OLD = "\"corpus\":\"old-news\"";
    private static final String LIVE = "\"corpus\":\"live\"";

    @TempDir
    Path folder;

    @Test
    void shouldKeepAReplayOf1987AndTheNewsOfTodayApart() {
        // Given the same actors, words and ids in both
        Random random = new Random(1987);
        List<Article> old = new ArrayList<>();
        List<Article> live = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = i % 3 == 0
                    ? RandomArticles.STORY + " Number " + i % 9
                    : "Anna Adams " + (i % 2 == 0 ? "praised" : "accused") + " Boris Brown in chapter " + i + ".";
            String hour = String.format(java.util.Locale.ROOT, "%02d:%02d:00Z", random.nextInt(24), random.nextInt(60));
            Articles article = Articles.article("a-" + i, "1987-03-0" + (1 + i % 9) + "T" + hour, text);
            old.add(article.withCorpus("old-news").build());
            live.add(article.withCorpus(Origin.LIVE)
                    .withPublished("2020-11-" + (20 + i % 10) + "T" + hour)
                    .build());
        }
        List<Article> both = new ArrayList<>(old);
        both.addAll(live);
        Collections.shuffle(both, random);

        // When
        SortedMap<String, SortedMap<String, String>> together = tablesOf(both, "both", true);

        // Then
        assertThat(rows(together, OLD)).isNotEmpty().isEqualTo(rows(tablesOf(old, "old", false), OLD));
        assertThat(rows(together, LIVE)).isNotEmpty().isEqualTo(rows(tablesOf(live, "live", false), LIVE));
        assertThat(together.get("actor-rolling").entrySet())
                .filteredOn(row -> row.getKey().contains(LIVE))
                .allMatch(row -> row.getValue().contains("\"asOf\":\"2020-12-01T01:00:00Z\""));
    }

    private SortedMap<String, SortedMap<String, String>> tablesOf(
            List<Article> articles, String name, boolean isRecounted) {
        try (TestPipeline pipeline = new TestPipeline(folder.resolve(name))) {
            articles.forEach(pipeline::send);
            SortedMap<String, SortedMap<String, String>> tables = pipeline.tables();
            if (isRecounted) {
                assertThat(tables).isEqualTo(pipeline.recounted());
            }
            return tables;
        }
    }

    /** The rows of one timeline, by table and key; those of {@code texts} are told by their keys alone. */
    private static SortedMap<String, String> rows(SortedMap<String, SortedMap<String, String>> tables, String corpus) {
        SortedMap<String, String> rows = new TreeMap<>();
        tables.forEach((table, byKey) -> byKey.forEach((key, row) -> {
            if (key.contains(corpus) || row.contains(corpus)) {
                rows.put(table + " " + key, row);
            }
        }));
        return rows;
    }
}
