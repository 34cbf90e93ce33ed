package io.wirewatch.streams;

import static io.wirewatch.streams.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.wire.Cluster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitorTopologyTest {

    private static final String PRAISE = "Anna Adams praised Boris Brown in a long speech on the market place.";

    @TempDir
    Path folder;

    @Test
    void shouldCountAnArticleOnceWhenItComesTwice() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given
            Article article = article("a-1", "2020-08-15T10:20:00Z", PRAISE).build();

            // When
            pipeline.send(article);
            pipeline.settle();
            pipeline.send(article);

            // Then
            assertThat(pipeline.table("actor-hours")
                            .get("{\"corpus\":\"test\",\"actor\":\"adams\",\"hour\":\"2020-08-15T10:00:00Z\"}"))
                    .contains("\"articles\":1,\"texts\":1,\"publishers\":1");
            assertThat(pipeline.table("ledger").values())
                    .singleElement()
                    .asString()
                    .contains("\"read\":2,\"counted\":1,\"duplicate\":1,\"superseded\":0,\"rejected\":0");
            assertThat(pipeline.rejected()).isEmpty();
        }
    }

    @Test
    void shouldTakeBackTheOldVersionWhenANewOneComes() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given
            Articles old = article("a-1", "2020-08-15T10:20:00Z", PRAISE);

            // When
            pipeline.send(old.build());
            pipeline.settle();
            pipeline.send(old.withText("Boris Brown accused Beland of nothing at all.")
                    .revised("2020-08-15T12:00:00Z")
                    .build());

            // Then
            assertThat(pipeline.table("actor-hours").keySet()).noneMatch(key -> key.contains("adams"));
            assertThat(pipeline.table("actor-rolling").keySet()).noneMatch(key -> key.contains("adams"));
            assertThat(pipeline.table("ledger").values())
                    .singleElement()
                    .asString()
                    .contains("\"superseded\":1");
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldCountReprintsAsOneTextOfTwoPublishers() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given
            Articles original = article("a-1", "2020-08-15T10:20:00Z", PRAISE);
            Articles reprint = article("b-1", "2020-08-15T10:50:00Z", PRAISE.toUpperCase(java.util.Locale.ROOT))
                    .withText(PRAISE.replace(".", "!"))
                    .withPublisher("The Herald");

            // When
            pipeline.send(original.build());
            pipeline.send(reprint.build());

            // Then
            assertThat(pipeline.table("actor-hours").values())
                    .isNotEmpty()
                    .allMatch(row -> row.contains("\"articles\":2,\"texts\":1,\"publishers\":2"));
        }
    }

    @Test
    void shouldLetAnActorDecayWhenTheClockOfTheCorpusMoves() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given
            pipeline.send(
                    article("a-1", "2020-08-15T10:20:00Z", "Anna Adams spoke.").build());
            pipeline.settle();

            // When
            pipeline.send(
                    article("b-1", "2020-08-17T10:20:00Z", "Boris Brown spoke.").build());

            // Then
            assertThat(pipeline.table("actor-rolling").keySet())
                    .filteredOn(key -> key.contains("adams"))
                    .extracting(key -> key.replaceAll(".*\"window\":\"(.*)\".*", "$1"))
                    .containsExactlyInAnyOrder("7d", "30d", "all");
        }
    }

    @Test
    void shouldKeepWhatItCannotUseWithItsReason() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // When
            pipeline.send("no json".getBytes(StandardCharsets.UTF_8));
            pipeline.send("{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_8));
            pipeline.send("{\"text\":\"x\",\"published\":\"yesterday\"}".getBytes(StandardCharsets.UTF_8));
            pipeline.send("{\"text\":\"x\",\"text\":\"y\"}".getBytes(StandardCharsets.UTF_8));
            pipeline.send((byte[]) null);
            pipeline.send(
                    article("a-1", "2099-01-01T00:00:00Z", "Anna Adams spoke.").build());
            pipeline.send(
                    article("a-2", "1679-01-01T00:00:00Z", "Anna Adams spoke.").build());
            pipeline.send(
                    article("a-3", "2020-01-01T00:00:00Z", "Anna Adams spoke.").build());

            // Then
            assertThat(pipeline.rejected())
                    .extracting(Rejected::reason)
                    .containsExactly(
                            RejectReason.UNDECODABLE,
                            RejectReason.NO_TEXT,
                            RejectReason.BAD_DATE,
                            RejectReason.UNDECODABLE,
                            RejectReason.NO_VALUE,
                            RejectReason.FUTURE_DATE,
                            RejectReason.BEFORE_HORIZON);
            assertThat(pipeline.table("actor-rolling").values())
                    .allMatch(row -> row.contains("\"asOf\":\"2020-01-01T01:00:00Z\""));
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldCountAnAbridgedReprintAsTheSameTextWhicheverComesFirst() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given a cut copy that is in the tables before the original comes
            pipeline.send(
                    article("z-1", "2020-08-15T10:50:00Z", "Agency report. " + RandomArticles.STORY.substring(0, 300))
                            .withPublisher("The Herald")
                            .build());
            pipeline.settle();

            // When
            pipeline.send(
                    article("a-1", "2020-08-15T10:20:00Z", RandomArticles.STORY).build());

            // Then
            assertThat(pipeline.table("actor-hours").values())
                    .anyMatch(row -> row.contains("\"articles\":2,\"texts\":1,\"publishers\":2"));
            assertThat(pipeline.table("texts"))
                    .hasEntrySatisfying("test/z-1", row -> assertThat(row).contains("\"textId\":\"a-1\""));
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldCountTwoTextsAgainWhenTheOriginalIsRewritten() {
        try (TestPipeline pipeline = new TestPipeline(folder)) {
            // Given
            Articles original = article("a-1", "2020-08-15T10:20:00Z", RandomArticles.STORY);
            pipeline.send(original.build());
            pipeline.send(
                    article("b-1", "2020-08-15T10:50:00Z", RandomArticles.STORY).build());
            assertThat(pipeline.table("texts")).hasSize(1);

            // When
            pipeline.send(
                    original.withText(PRAISE).revised("2020-08-15T12:00:00Z").build());

            // Then
            assertThat(pipeline.table("texts")).isEmpty();
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldGiveTheSameTablesInAnyOrder(long seed) {
        // Given
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>(RandomArticles.of(random, 60));
        articles.addAll(articles.subList(0, 20));
        Collections.shuffle(articles, random);

        try (TestPipeline pipeline = new TestPipeline(folder, new StoreKind(seed % 2 == 0))) {
            // When
            for (Article article : articles) {
                pipeline.send(article);
                if (random.nextInt(10) == 0) {
                    pipeline.settle();
                }
            }

            // Then
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldKeepItsShape() throws IOException {
        // Given
        StreamsSettings settings = StreamsSettings.embedded(Cluster.at("not-used:1"), folder);

        // When
        String description = new MonitorTopology(settings, TestTagger.tagger(), 1)
                .build()
                .describe()
                .toString();

        // Then
        Path golden = Path.of("src/test/resources/io/wirewatch/streams/topology.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, description);
        }
        assertThat(withStoresInOrder(description)).isEqualTo(withStoresInOrder(Files.readString(golden)));
    }

    /** Kafka lists the stores of a node in the order of a hash set, which differs from one virtual machine to the next. */
    private static String withStoresInOrder(String description) {
        return Pattern.compile("(?<=stores: \\[)[^]]*")
                .matcher(description)
                .replaceAll(
                        stores -> Stream.of(stores.group().split(", ")).sorted().collect(Collectors.joining(", ")));
    }
}
