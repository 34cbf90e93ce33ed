package io.wirewatch.bench.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.streams.tag.ContentTagger;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final List<String> PIECES = List.of(
            "Vladimir Putin praised Alexander Lukashenko on Monday. The United States condemned Belarus.",
            "The European Union imposed sanctions on Russia. Emmanuel Macron met Angela Merkel in Berlin.");

    @Test
    void shouldLetEachContenderWorkOnAllArticles() throws InterruptedException {
        // Given
        ContentTagger tagger = Tagger.builtIn()::tag;
        Match match = new Match(new MadeArticles(PIECES), 2);

        // When
        Measured a = match.run("a", new JsonOnly(1), 40);
        Measured b = match.run("b", new WholePipeline(tagger, 1), 40);
        Measured c = match.run("c", new PlainCount(tagger, 1), 40);

        // Then
        PipelineReport report = new PipelineReport("test", match.meanBytes(), List.of(a, b, c));
        assertThat(report.bytes()).isGreaterThan(MadeArticles.LENGTH);
        assertThat(List.of(a, b, c)).allSatisfy(each -> {
            assertThat(each.articles()).isEqualTo(40);
            assertThat(each.rate()).isPositive();
            assertThat(each.processSeconds()).isPositive();
            assertThat(each.stages().values().stream().mapToDouble(d -> d).sum())
                    .isBetween(each.processSeconds() * 0.5, each.processSeconds() * 1.1);
        });
        assertThat(report.table()).contains("b / a = ", "b / c = ");
        assertThat(Json.read(report.json().getBytes(java.nio.charset.StandardCharsets.UTF_8), java.util.Map.class))
                .containsKeys("a", "b", "c", "bOverA", "bOverC");
    }
}
