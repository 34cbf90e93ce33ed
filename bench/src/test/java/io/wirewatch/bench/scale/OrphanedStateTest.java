package io.wirewatch.bench.scale;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.bench.pipeline.Arena;
import io.wirewatch.streams.OrphanedStateException;
import io.wirewatch.streams.StreamsRunner;
import io.wirewatch.streams.StreamsSettings;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Answer;
import io.wirewatch.wire.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class OrphanedStateTest {

    @Test
    void shouldRefuseToStartBesideTheStoresOfAnotherVersion() {
        try (Arena arena = new Arena(1)) {
            // Given
            arena.load(0, 5, new ZipfArticles(5)::article);
            StreamsSettings settings =
                    StreamsSettings.embedded(arena.cluster(), arena.folder().streams());
            Progress progress = new Progress(arena.cluster());
            try (StreamsRunner streams = StreamsRunner.start(settings, Tagger.builtIn()::tag)) {
                progress.settle(Duration.ofMinutes(2));
            }
            try (Admin admin = Admin.create(arena.cluster().clientSettings())) {
                String changelog = StreamsSettings.APPLICATION_ID + "-an-older-store-changelog";
                Answer.await(admin.createTopics(List.of(new NewTopic(changelog, Optional.of(1), Optional.empty())))
                        .all());
            }

            // When, Then
            assertThatThrownBy(() -> StreamsRunner.start(settings, Tagger.builtIn()::tag))
                    .isInstanceOf(OrphanedStateException.class)
                    .hasMessageContaining("[an-older-store]")
                    .hasMessageContaining("--delete --topic")
                    .hasMessageContaining("--application-id");
        }
    }
}
