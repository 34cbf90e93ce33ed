package io.wirewatch.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostTurnsTest {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ManualTicker ticker = new ManualTicker();
    private final HostTurns turns = new HostTurns(ticker);

    @Test
    void shouldHaveOneRequestAtATimeForAHostAndLeaveOthersAlone() throws Exception {
        // Given
        assertThat(turns.enter("a.example", LIMIT)).isTrue();

        // When
        boolean second = turns.enter("a.example", LIMIT);
        boolean other = turns.enter("b.example", Duration.ZERO);

        // Then
        assertThat(second).isFalse();
        assertThat(ticker.now).isEqualTo(LIMIT.toNanos());
        assertThat(other).isTrue();
    }

    @Test
    void shouldPauseBetweenTwoRequestsToOneHost() throws Exception {
        // Given
        turns.enter("a.example", LIMIT);
        turns.leave("a.example", PAUSE);

        // When
        boolean next = turns.enter("a.example", LIMIT);

        // Then
        assertThat(next).isTrue();
        assertThat(ticker.now).isEqualTo(PAUSE.toNanos());
    }

    @Test
    void shouldGiveUpWhenThePauseIsLongerThanThereIsTime() throws Exception {
        // Given
        turns.enter("a.example", LIMIT);
        turns.leave("a.example", LIMIT.plus(PAUSE));

        // When
        boolean next = turns.enter("a.example", LIMIT);

        // Then
        assertThat(next).isFalse();
        assertThat(ticker.now).isEqualTo(LIMIT.toNanos());
    }

    /** Time passes when somebody waits, and only then. */
    private static final class ManualTicker implements HostTurns.Ticker {

        private long now;

        @Override
        public long nanos() {
            return now;
        }

        @Override
        public void await(Object monitor, long nanos) {
            assertThat(Thread.holdsLock(monitor)).isTrue();
            assertThat(nanos).isPositive();
            now += nanos;
        }
    }
}
