package io.wirewatch.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPollTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final NextPoll next = new NextPoll(new Random());

    @ParameterizedTest
    @CsvSource({"PT15M, PT0S, PT15M", "PT15M, PT1H, PT1H", "PT15M, PT8760H, PT6H", "PT24H, PT1H, PT24H"})
    void shouldComeAgainAfterTheIntervalOrTheOthersWish(Duration interval, Duration wish, Duration about) {
        assertAbout(next.afterSuccess(NOW, interval, wish), about);
    }

    @ParameterizedTest
    @CsvSource({
        "PT15M, 1, PT0S, PT15M",
        "PT15M, 2, PT0S, PT30M",
        "PT15M, 4, PT0S, PT2H",
        "PT15M, 50, PT0S, PT24H",
        "PT48H, 9, PT0S, PT48H"
    })
    void shouldComeAgainEverLater(Duration interval, int failures, Duration wish, Duration about) {
        assertAbout(next.afterFailure(NOW, interval, failures, wish), about);
    }

    @ParameterizedTest
    @CsvSource({"PT15M, 1, PT2H, PT2H", "PT15M, 1, PT8760H, PT24H"})
    void shouldNotComeBeforeTheOtherSideWantsToSeeUs(Duration interval, int failures, Duration wish, Duration exactly) {
        assertThat(next.afterFailure(NOW, interval, failures, wish)).isEqualTo(NOW.plus(exactly));
    }

    private static void assertAbout(Instant at, Duration about) {
        long tenth = about.toMillis() / 10 + 1;
        assertThat(Duration.between(NOW, at).toMillis()).isBetween(about.toMillis() - tenth, about.toMillis() + tenth);
    }
}
