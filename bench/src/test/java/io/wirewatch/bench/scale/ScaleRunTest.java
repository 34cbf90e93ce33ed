package io.wirewatch.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.tagger.Tagger;
import org.junit.jupiter.api.Test;

class ScaleRunTest {

    @Test
    void shouldGiveTheTablesOfARecountWhenTheStateFolderIsDeletedHalfWay() throws InterruptedException {
        // When
        ScaleReport report = new ScaleRun(Tagger.builtIn()::tag, 4, true).run(1_000);

        // Then
        assertThat(report.problems()).isEmpty();
        assertThat(report.compared()).isGreaterThan(1_000);
        assertThat(report.shares()).hasSize(4).allMatch(shares -> shares > 0);
        assertThat(report.skew()).isLessThan(ScaleReport.SKEW_LIMIT);
    }

    @Test
    void shouldNameOneActorInHalfOfTheArticles() {
        // Given
        ZipfArticles articles = new ZipfArticles(2_000);

        // When
        long hot = java.util.stream.IntStream.range(0, 2_000)
                .filter(i -> articles.article(i).content().text().startsWith("Vladimir Putin"))
                .count();

        // Then
        assertThat(hot).isBetween(900L, 1_100L);
    }
}
