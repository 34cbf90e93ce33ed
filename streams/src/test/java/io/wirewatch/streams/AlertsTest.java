package io.wirewatch.streams;

import static io.wirewatch.streams.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.model.rule.BurstLimits;
import io.wirewatch.model.rule.BurstRule;
import io.wirewatch.model.rule.Query;
import io.wirewatch.model.rule.TogetherRule;
import io.wirewatch.model.rule.WatchRule;
import io.wirewatch.streams.recount.Backtest;
import io.wirewatch.streams.recount.Recount;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.Arrival;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts through the whole topology: the table is what the recount says, whatever the way to it. */
class AlertsTest {

    private static final String BEGIN = "2020-07-20T00:00:00Z";
    private static final String BURST = "2020-08-09T20:00:00Z";
    private static final String KEY =
            "{\"corpus\":\"test\",\"rule\":\"burst\",\"subject\":\"adams\",\"hour\":\"2020-08-09T20:00:00Z\"}";

    private static final AlertRules RULES = new AlertRules(List.of(
            new BurstRule("burst", new TreeSet<>(), BurstLimits.DEFAULT),
            WatchRule.of("sanctions", Query.parse("holder:adams AND stance:SANCTION")),
            new TogetherRule("company", new TreeSet<>(List.of(new ActorId("adams"))), 1, 1, Duration.ofDays(10))));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void shouldRaiseTheSameAlertsWhateverTheOrderOfTheArticles(long shuffle) {
        try (TestPipeline pipeline = new TestPipeline(folder, new StoreKind(true), RULES)) {
            // Given
            List<Articles> news = news();
            news.addAll(burst(12));
            if (shuffle > 0) {
                Collections.shuffle(news, new Random(shuffle));
            }

            // When
            for (int i = 0; i < news.size(); i++) {
                pipeline.send(news.get(i).build());
                if (i % 97 == 0) {
                    pipeline.settle();
                }
            }

            // Then
            SortedMap<String, String> alerts = pipeline.table("alerts");
            assertThat(alerts).containsOnlyKeys(KEY);
            assertThat(alerts.get(KEY))
                    .contains(
                            "\"kind\":\"burst\"",
                            "\"name\":\"Anna Adams\"",
                            "\"articles\":12,\"texts\":12,\"publishers\":2")
                    .contains(
                            "\"articleIds\":[\"burst-0\",\"burst-1\",\"burst-10\"]",
                            "\"sentence\":\"Anna Adams praised");
            assertThat(pipeline.rejected()).isEmpty();
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldTakeAnAlertBackWhenItsArticlesAreRevised() {
        try (TestPipeline pipeline = new TestPipeline(folder, new StoreKind(true), RULES)) {
            // Given
            news().forEach(article -> pipeline.send(article.build()));
            List<Articles> burst = burst(12);
            burst.forEach(article -> pipeline.send(article.build()));
            assertThat(pipeline.table("alerts")).containsOnlyKeys(KEY);

            // When
            burst.subList(0, 9)
                    .forEach(
                            article -> pipeline.send(article.withText("Nothing of the kind, says " + article.id() + ".")
                                    .revised("2020-08-10T00:00:00Z")
                                    .build()));

            // Then
            assertThat(pipeline.table("alerts")).isEmpty();
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldTakeAnAlertBackWhenALateBacklogShowsThatThereWasMoreOfEverything() {
        try (TestPipeline pipeline = new TestPipeline(folder, new StoreKind(true), RULES)) {
            // Given
            news().forEach(article -> pipeline.send(article.build()));
            burst(12).forEach(article -> pipeline.send(article.build()));
            assertThat(pipeline.table("alerts")).containsOnlyKeys(KEY);

            // When nothing of the actor comes, but much of others in the same hour
            for (int i = 0; i < 200; i++) {
                pipeline.send(article("late-" + i, BURST, "The weather of place " + i + " was fine.")
                        .withPublisher(i % 2 == 0 ? "The Post" : "The Herald")
                        .build());
            }

            // Then
            assertThat(pipeline.table("alerts")).isEmpty();
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldTellOfAWatchAndOfTwoWhoMeetForTheFirstTime() {
        try (TestPipeline pipeline = new TestPipeline(folder, new StoreKind(true), RULES)) {
            // Given
            news().forEach(article -> pipeline.send(article.build()));

            // When
            pipeline.send(article("s-1", BURST, "Anna Adams imposed sanctions on Beland.")
                    .build());

            // Then
            SortedMap<String, String> alerts = pipeline.table("alerts");
            assertThat(alerts)
                    .containsOnlyKeys(
                            "{\"corpus\":\"test\",\"rule\":\"company\",\"subject\":\"adams + country:BB\","
                                    + "\"hour\":\"2020-08-09T20:00:00Z\"}",
                            "{\"corpus\":\"test\",\"rule\":\"sanctions\",\"subject\":\"sanctions\","
                                    + "\"hour\":\"2020-08-09T20:00:00Z\"}");
            assertThat(alerts.get(alerts.lastKey()))
                    .contains(
                            "\"condition\":\"holder:adams AND stance:SANCTION: articles >= 1",
                            "\"articleIds\":[\"s-1\"]")
                    .contains("\"rule\":\"query\"");
            assertThat(pipeline.tables()).isEqualTo(pipeline.recounted());
        }
    }

    @Test
    void shouldPredictInABacktestWhatThePipelineRaisesAfterwards() {
        try (TestPipeline pipeline = new TestPipeline(folder, new StoreKind(true), RULES)) {
            // Given
            List<Articles> news = news();
            news.addAll(burst(12));
            news.add(article("s-1", BURST, "Anna Adams imposed sanctions on Beland."));
            Recount log = new Recount(TestTagger.tagger(), ArticleLimits.DEFAULT, FoldRule.DEFAULT, RULES);
            for (int i = 0; i < news.size(); i++) {
                byte[] value = Topics.DEFAULT
                        .articles()
                        .value()
                        .serializer()
                        .serialize("articles", news.get(i).build());
                log.addArticle(value, new Arrival("articles", 0, i, TestPipeline.NOW));
            }

            // When
            Backtest predicted = log.alerts();
            news.forEach(article -> pipeline.send(article.build()));

            // Then
            assertThat(predicted.alerts()).hasSize(3);
            assertThat(predicted.spans()).containsOnlyKeys("test");
            assertThat(pipeline.table("alerts").values())
                    .containsExactlyInAnyOrderElementsOf(predicted.alerts().values().stream()
                            .map(Json::write)
                            .toList());
        }
    }

    /** Twenty days in which two papers write every third hour, twice, and once in twelve hours of Anna Adams. */
    private static List<Articles> news() {
        List<Articles> news = new ArrayList<>();
        Instant at = Instant.parse(BEGIN);
        for (int i = 0; i < 21 * 8; i++) {
            for (String publisher : List.of("The Post", "The Herald")) {
                String id = "n-" + i + publisher.charAt(4);
                String text = (i % 4 == 0 ? "Anna Adams" : "Boris Brown") + " held speech number " + id + ".";
                news.add(article(id, at.plus(Duration.ofHours(3L * i)).toString(), text)
                        .withPublisher(publisher));
            }
        }
        return news;
    }

    private static List<Articles> burst(int articles) {
        List<Articles> burst = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            burst.add(article("burst-" + i, BURST, "Anna Adams praised the crowd of evening " + i + ".")
                    .withPublisher(i % 2 == 0 ? "The Post" : "The Herald"));
        }
        return burst;
    }
}
