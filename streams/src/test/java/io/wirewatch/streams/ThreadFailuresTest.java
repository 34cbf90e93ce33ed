package io.wirewatch.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

class ThreadFailuresTest {

    private static final Throwable LOST =
            new StreamsException("commit", new InvalidTxnStateException("the transaction is over"));

    private final Watch watch = new Watch();
    private final ThreadFailures failures = new ThreadFailures(watch);

    @Test
    void shouldReplaceTheThreadWhenItsTransactionIsLost() {
        // When
        StreamThreadExceptionResponse response = failures.handle(LOST);

        // Then
        assertThat(response).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        assertThat(failures.last()).isNull();
    }

    @Test
    void shouldStopWhenTheFailureWouldComeAgain() {
        // Given
        Throwable bug = new StreamsException("task 0_1", new RecordTooLargeException("5 MB"));

        // When
        StreamThreadExceptionResponse response = failures.handle(bug);
        failures.handle(new IllegalStateException("in the wake of it"));

        // Then
        assertThat(response).isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
        assertThat(failures.last()).isSameAs(bug);
    }

    @Test
    void shouldStopWhenThreadsAreLostAgainAndAgainAndGoOnWhenTheyAreLostNowAndThen() {
        // When
        for (int i = 0; i < 20; i++) {
            assertThat(failures.handle(LOST)).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
            watch.now = watch.now.plus(Duration.ofMinutes(3));
        }
        assertThat(failures.handle(LOST)).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        assertThat(failures.handle(LOST)).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);

        // Then
        assertThat(failures.handle(LOST)).isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
        assertThat(failures.last()).isSameAs(LOST);
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2020-08-18T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
