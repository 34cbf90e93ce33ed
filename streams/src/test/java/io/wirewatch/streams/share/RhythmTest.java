package io.wirewatch.streams.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RhythmTest {

    private long nanos;
    private long now;
    private final Rhythm rhythm = new Rhythm(3, () -> nanos);

    @Test
    void shouldPassOnAtEveryBeatWhenLittleComes() {
        for (int beat = 0; beat < 20; beat++) {
            now = beat * 100;
            record(3);

            assertThat(passesAt(beat * 100)).isTrue();
            assertThat(rhythm.isQuiet()).isTrue();
        }
    }

    @Test
    void shouldPassOnOnceASecondWhenMuchComes() {
        int passed = 0;
        for (int beat = 0; beat < 50; beat++) {
            now = beat * 100;
            record(4);
            passed += passesAt(beat * 100) ? 1 : 0;
            assertThat(rhythm.isQuiet()).isFalse();
        }

        assertThat(passed).isEqualTo(5);
    }

    @Test
    void shouldRestFourTimesAsLongAsPassingOnTook() {
        // Given
        record(1);
        rhythm.isTime(0);
        rhythm.begin(0);
        nanos = 30_000_000;
        rhythm.done();

        // When, Then
        record(1);
        assertThat(rhythm.isTime(100)).isFalse();
        record(1);
        assertThat(rhythm.isTime(150)).isTrue();
    }

    @Test
    void shouldPassOnWhenThreeBeatsBringNothing() {
        // Given
        record(100);
        rhythm.isTime(0);
        rhythm.begin(0);
        record(100);
        assertThat(rhythm.isTime(100)).isFalse();

        // When, Then
        nanos = Long.MAX_VALUE / 100;
        rhythm.done();
        assertThat(rhythm.isTime(200)).isFalse();
        assertThat(rhythm.isTime(300)).isFalse();
        assertThat(rhythm.isTime(400)).isTrue();
        assertThat(rhythm.isIdle()).isTrue();
    }

    @Test
    void shouldNotWaitForAClockThatWasSetBack() {
        // Given
        record(100);
        rhythm.isTime(1_000_000);
        rhythm.begin(1_000_000);
        record(100);

        // When, Then
        assertThat(rhythm.isTime(10)).isTrue();
    }

    @Test
    void shouldLeaveItToKafkaWhenThereIsABacklog() {
        // Given
        rhythm.record(0);
        rhythm.isTime(5_000);
        rhythm.begin(5_000);
        rhythm.record(0);

        // When, Then
        assertThat(rhythm.isTime(5_100)).isFalse();
        rhythm.record(0);
        assertThat(rhythm.isTime(50_000)).isFalse();
        assertThat(rhythm.isQuiet()).isFalse();
    }

    @Test
    void shouldNotTakeAPauseForTheEndWhileABacklogIsWorkedOffAhead() {
        // Given
        Backlog ahead = new Backlog();
        Rhythm behind = new Rhythm(3, () -> nanos, ahead);
        behind.record(0);
        behind.isTime(5_000);
        behind.begin(5_000);
        behind.done();
        ahead.see(5_800);

        // When
        boolean isTime = false;
        for (int at = 5_900; at <= 6_700; at += 100) {
            isTime |= behind.isTime(at);
        }

        // Then
        assertThat(isTime).isFalse();
        assertThat(behind.isIdle()).isFalse();
        assertThat(behind.isTime(6_800)).isTrue();
        assertThat(behind.isIdle()).isTrue();
    }

    private boolean passesAt(long at) {
        boolean passes = rhythm.isTime(at);
        if (passes) {
            rhythm.begin(at);
            rhythm.done();
        }
        return passes;
    }

    private void record(int times) {
        for (int i = 0; i < times; i++) {
            rhythm.record(now);
        }
    }
}
