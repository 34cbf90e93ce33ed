package io.wirewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OrphanedStateExceptionTest {

    private static final Pattern DELETED = Pattern.compile("--delete --topic '([^']+)'");

    @Test
    void shouldNameTheCommandThatDeletesWhatWasWorkedOutAndNothingThatCameIn() {
        // Given
        Cluster cluster = new Cluster("kafka:9092", Map.of(), new Topics("news."));
        StreamsSettings settings = StreamsSettings.embedded(cluster, Path.of("state"));

        // When
        String message =
                new OrphanedStateException(settings, Set.of("older", "same"), Set.of("newer", "same")).getMessage();

        // Then
        Matcher command = DELETED.matcher(message);
        assertThat(command.find()).isTrue();
        assertThat(List.of(command.group(1).split("[|]")))
                .contains("news.contributions", "news.text-prints", "news.text-links", "news.texts", "news.actor-hours")
                .contains("news.progress", "news.ledger", "news.tagged")
                .doesNotContain("news.articles", "news.rejected", "news.cursors", "news.feed-health");
        assertThat(message).contains("[older]", "[newer]", "kafka:9092", "--application-id");
    }
}
