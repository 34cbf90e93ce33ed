package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainInstantTest {

    @Test
    void shouldReadWhatInstantsWrite() {
        Random random = new Random(7);
        long begin = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long end = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        for (int i = 0; i < 10_000; i++) {
            Instant instant = Instant.ofEpochSecond(begin + (long) (random.nextDouble() * (end - begin)));

            assertThat(PlainInstant.parse(instant.toString())).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-29T23:59:59Z",
                "1987-03-20T18:14:00Z",
                "2020-02-28T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2020-02-28T10:00:00.123Z",
                "2020-02-28T10:00:00+02:00",
                "+12020-02-28T10:00:00Z",
                "2020-02-28t10:00:00z",
            })
    void shouldReadAsInstantDoes(String text) {
        assertThat(PlainInstant.parse(text).truncatedTo(ChronoUnit.MILLIS)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020-02-30T10:00:00Z",
                "2021-02-29T10:00:00Z",
                "2020-13-01T10:00:00Z",
                "2020-00-01T10:00:00Z",
                "2020-02-28T25:00:00Z",
                "2020-02-28T10:60:00Z",
                "2020-02-28 10:00:00Z",
                "2020-02-28T10:00:00",
                "٢٠٢٠-02-28T10:00:00Z",
            })
    void shouldRefuseWhatInstantRefuses(String text) {
        assertThatThrownBy(() -> PlainInstant.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
