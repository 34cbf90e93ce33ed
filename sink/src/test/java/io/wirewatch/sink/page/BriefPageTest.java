package io.wirewatch.sink.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.BriefReader;
import io.wirewatch.sink.brief.Newsroom;
import io.wirewatch.sink.brief.Question;
import io.wirewatch.sink.brief.Range;
import io.wirewatch.sink.report.BriefCsv;
import io.wirewatch.sink.report.BriefMarkdown;
import io.wirewatch.sink.report.BriefTable;
import io.wirewatch.sink.report.GoldenFile;
import io.wirewatch.sink.report.TableStyle;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefPageTest {

    @TempDir
    private Path folder;

    private Brief brief(Duration window) {
        String file = folder.resolve("news.db").toString();
        try (SummaryStore store = Stores.open(file)) {
            store.begin("cluster", List.of());
            Newsroom.fill(store);
        }
        try (ReadOnlyDatabase open = Stores.openToRead(file)) {
            Range range = Range.endingAt(Instant.parse("2020-08-18T00:00:00Z"), window);
            return new BriefReader(open).read(new Question(Newsroom.CORPUS, range, 10));
        }
    }

    @Test
    void shouldWriteTheReviewedPage() {
        GoldenFile.assertSame("brief.html", BriefPage.of(brief(Duration.ofDays(2))));
    }

    @Test
    void shouldWriteTheReviewedDocumentAndTable() {
        // Given
        Brief brief = brief(Duration.ofDays(2));

        // When / Then
        GoldenFile.assertSame("brief.md", BriefMarkdown.of(brief));
        GoldenFile.assertSame("brief.csv", BriefCsv.of(brief).replace("\r\n", "\n"));
        GoldenFile.assertSame("brief.txt", new BriefTable(new TableStyle(100, false, 10)).draw(brief));
    }

    @Test
    void shouldShowWordsOfArticlesAsTextAndLinkToTheWebAlone() {
        // When
        String page = BriefPage.of(brief(Duration.ZERO));

        // Then
        assertThat(page).doesNotContain("<script").doesNotContain("javascript:").doesNotContain(" style=");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page).contains("href=\"https://example.org/b?x=1&amp;y=2\"");
        assertThat(page).containsOnlyOnce("http-equiv=\"Content-Security-Policy\"");
    }

    @Test
    void shouldSayWhatToAskInsteadWhenTheWindowHoldsNothing() {
        // Given
        brief(Duration.ZERO);

        // When
        try (ReadOnlyDatabase open = Stores.openToRead(folder.resolve("news.db").toString())) {
            Range range = Range.endingAt(Instant.parse("2019-01-01T00:00:00Z"), Duration.ofDays(1));
            String page = BriefPage.of(new BriefReader(open).read(new Question(Newsroom.CORPUS, range, 10)));

            // Then
            assertThat(page).contains("Nothing was published in the 24 hours up to 1 January 2019, 00:00 UTC.");
            assertThat(page).contains("desk holds 4 articles from 15 August 2020 to 17 August 2020");
        }
    }
}
