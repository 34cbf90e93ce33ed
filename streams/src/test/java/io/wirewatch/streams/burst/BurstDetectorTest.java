package io.wirewatch.streams.burst;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.rule.BurstLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BurstDetectorTest {

    private static final Instant BURST = Instant.parse("2020-08-09T18:00:00Z");

    @Test
    void shouldFindAPlantedBurstAndNothingElseWhenNewsAreSteady() {
        // Given six weeks of four publishers, and one evening with eight times as much of one actor
        News news = new News(1).weeks(6).wroteMore(BURST, 3, 8);

        // When, Then
        assertThat(news.bursts()).extracting(Burst::hour).containsExactly(BURST);
        Burst burst = news.bursts().get(0);
        assertThat(burst.count()).isGreaterThan(4 * burst.expectation().count());
        assertThat(burst.score()).isGreaterThan(BurstLimits.DEFAULT.score());
    }

    @Test
    void shouldBeAFunctionOfTheSetWhateverTheOrderOfTheCounts() {
        // Given
        News news = new News(2).weeks(6).wroteMore(BURST, 3, 8);
        List<Burst> inOrder = news.bursts();

        // When, Then
        assertThat(inOrder).isNotEmpty();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(news.articles(), new Random(seed));
            assertThat(news.bursts()).isEqualTo(inOrder);
        }
    }

    @Test
    void shouldSayNothingWhenFeedsAreSilentAndWhenTheyReturn() {
        // Given an outage of three days of all feeds, and of half of them for another week
        News news = new News(3).weeks(6);
        Instant dead = Instant.parse("2020-08-03T07:00:00Z");
        news.articles().removeIf(article -> isWithin(article.hour(), dead, Duration.ofDays(3)));
        Instant halfDead = Instant.parse("2020-08-10T07:00:00Z");
        news.articles()
                .removeIf(article -> article.publisher().compareTo("Daily 2") >= 0
                        && isWithin(article.hour(), halfDead, Duration.ofDays(5)));

        // When, Then
        assertThat(news.bursts()).isEmpty();
    }

    @Test
    void shouldSayNothingWhenFeedsBringInOneHourWhatTheyMissed() {
        // Given everything of twelve hours dated by the moment in which the feeds came back
        News news = new News(4).weeks(6);
        Instant back = BURST;
        news.articles().replaceAll(article -> {
            boolean isMissed = isWithin(article.hour(), back.minus(Duration.ofHours(12)), Duration.ofHours(12));
            return isMissed ? new Written(back, article.publisher(), article.isOfActor()) : article;
        });

        // When, Then
        assertThat(news.bursts()).isEmpty();
    }

    @Test
    void shouldNotTakeANewFeedForABurst() {
        // Given two more publishers from one day on that write of nothing but the actor
        News news = new News(5).weeks(6);
        for (int hour = 0; hour < 24 * 14; hour++) {
            for (int i = 0; i < 6; i++) {
                news.articles().add(new Written(BURST.plus(Duration.ofHours(hour)), "Fresh " + i % 2, true));
            }
        }

        // When, Then
        assertThat(news.bursts()).isEmpty();
    }

    @Test
    void shouldNotLetOnePublisherMakeABurstAlone() {
        // Given
        News news = new News(6).weeks(6);
        for (int i = 0; i < 40; i++) {
            news.articles().add(new Written(BURST, "Daily 1", true));
        }
        news.articles()
                .removeIf(article ->
                        article.hour().equals(BURST) && !article.publisher().equals("Daily 1"));

        // When, Then
        assertThat(news.bursts()).isEmpty();
    }

    @Test
    void shouldRaiseOneAlarmWhenABurstGoesOnWithinTheCoolDown() {
        // Given a burst of a whole day
        News news = new News(7).weeks(6).wroteMore(BURST, 20, 12);

        // When, Then
        assertThat(news.bursts()).hasSize(1);
        assertThat(news.bursts(new BurstLimits(3, 5, 2, 2, Duration.ofHours(5))))
                .hasSizeGreaterThan(1);
    }

    @Test
    void shouldAskAboutEachHourThatStandsOutAndStartNoCoolDownWhenItIsDeclined() {
        // Given
        News news = new News(8).weeks(6).wroteMore(BURST, 3, 12);

        // When
        List<Burst> bursts = news.bursts(BurstLimits.DEFAULT, hour -> !hour.equals(BURST));

        // Then
        assertThat(bursts).extracting(Burst::hour).containsExactly(BURST.plus(Duration.ofHours(1)));
    }

    private static boolean isWithin(Instant hour, Instant begin, Duration length) {
        return !hour.isBefore(begin) && hour.isBefore(begin.plus(length));
    }
}
