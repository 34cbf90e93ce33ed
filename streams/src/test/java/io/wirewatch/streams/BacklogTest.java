package io.wirewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While old articles are worked off, what would be stale a moment later is not written. */
class BacklogTest {

    private static final int ARTICLES = 20;
    private static final Duration COMMIT = Duration.ofMillis(500);

    @TempDir
    private Path folder;

    @Test
    void shouldNotWriteWindowsInBetweenWhenABacklogComesCommitByCommit() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given articles that have lain there for a while
            pipeline.pass(Duration.ofSeconds(5));

            // When
            for (int i = 0; i < ARTICLES; i++) {
                pipeline.send(
                        Articles.article("a-" + i, "1987-03-01T10:00:00Z", "Anna Adams praised chapter " + i + ".")
                                .build());
                pipeline.pass(COMMIT);
            }
            pipeline.settle();

            // Then five windows are written at the start, before anybody knows that there is a backlog, and five at the
            // end
            assertThat(pipeline.written(Topics.DEFAULT.actorHours())).isEqualTo(ARTICLES);
            assertThat(pipeline.written(Topics.DEFAULT.actorRolling())).isEqualTo(10);
        }
    }

    @Test
    void shouldWriteWindowsAtOnceWhenNewsCome() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            pipeline.send(Articles.article("a-1", "1987-03-01T10:00:00Z", "Anna Adams praised a chapter.")
                    .build());
            pipeline.pass(COMMIT);

            assertThat(pipeline.written(Topics.DEFAULT.actorRolling())).isEqualTo(5);
        }
    }
}
