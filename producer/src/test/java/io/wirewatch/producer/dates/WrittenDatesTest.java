package io.wirewatch.producer.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            November 17, 2020                              | 2020-11-17T00:00:00Z | DAY
            on Tuesday, November 17, 2020, during          | 2020-11-17T00:00:00Z | DAY
            Nov. 3 2019                                    | 2019-11-03T00:00:00Z | DAY
            3rd of March, 2021                             | 2021-03-03T00:00:00Z | DAY
            Wed 4 Sept 2019                                | 2019-09-04T00:00:00Z | DAY
            04-Sep-2019                                    | 2019-09-04T00:00:00Z | DAY
            23.04.2020                                     | 2020-04-23T00:00:00Z | DAY
            23/04/2020                                     | 2020-04-23T00:00:00Z | DAY
            04/23/2020                                     | 2020-04-23T00:00:00Z | DAY
            2020/04/23                                     | 2020-04-23T00:00:00Z | DAY
            2020-04-23T10:15:30Z                           | 2020-04-23T10:15:30Z | INSTANT
            2020-04-23 10:15 +0300                         | 2020-04-23T07:15:00Z | MINUTE
            August 23rd, 2020 at 19:53 IST                 | 2020-08-23T14:23:00Z | MINUTE
            19:53 GMT, 23 August 2020                      | 2020-08-23T19:53:00Z | MINUTE
            1 July 2020, 6:05 pm EST                       | 2020-07-01T22:05:00Z | MINUTE
            January 2, 2021 12:34am (GMT+3)                | 2021-01-01T21:34:00Z | MINUTE
            MAY 9, 2020 / 7 a.m. CET                       | 2020-05-09T05:00:00Z | MINUTE
            """)
    void shouldReadTheForms(String text, String at, Precision precision) {
        // When
        Publication found = only(text).publication(onlyYear(text), null, "test").orElseThrow();
        // Then
        assertThat(found).isEqualTo(new Publication(java.time.Instant.parse(at), precision, "test"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "February 30, 2020",
                "03/04/2020",
                "45 May 2020",
                "may 5 of them march",
                "version 10.11.12",
                "80.10% of August",
                "12,500 in March"
            })
    void shouldPassOverWhatIsNoDate(String text) {
        // When
        List<WrittenDate> dates = WrittenDates.in(text);
        // Then
        assertThat(dates).isEmpty();
    }

    @Test
    void shouldKeepOnlyTheDayWhenATimeHasNoZone() {
        // Given
        WrittenDate date = only("August 17, 2020 | 12:34pm");
        // When
        Publication unzoned = date.publication(2020, null, "test").orElseThrow();
        Publication zoned =
                date.publication(2020, ZoneId.of("America/New_York"), "test").orElseThrow();
        // Then
        assertThat(unzoned.precision()).isEqualTo(Precision.DAY);
        assertThat(unzoned.at()).isEqualTo("2020-08-17T00:00:00Z");
        assertThat(zoned.at()).isEqualTo("2020-08-17T16:34:00Z");
    }

    @Test
    void shouldLetThePageDecideBetweenZonesOfOneName() {
        // Given
        WrittenDate date = only("August 23, 2020, 19:53 IST");
        // When
        Publication israeli =
                date.publication(2020, ZoneId.of("Asia/Jerusalem"), "test").orElseThrow();
        Publication other =
                date.publication(2020, ZoneId.of("Europe/Paris"), "test").orElseThrow();
        // Then
        assertThat(israeli.at()).isEqualTo("2020-08-23T16:53:00Z");
        assertThat(other.at()).isEqualTo("2020-08-23T14:23:00Z");
    }

    @Test
    void shouldLeaveTheYearOpenWhenNoneIsWritten() {
        // When
        WrittenDate date = only("MINSK, Tuesday, November 17.");
        // Then
        assertThat(date.hasYear()).isFalse();
        assertThat(date.weekday()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(date.publication(2020, null, "test").orElseThrow().at()).isEqualTo("2020-11-17T00:00:00Z");
    }

    @Test
    void shouldNotTakeAShareOfTheVoteForATime() {
        // When
        WrittenDate date = only("the elections that took place on August 9 with 80.23 per cent");
        // Then
        assertThat(date.clock()).isNull();
        assertThat(date.hasYear()).isFalse();
    }

    private static WrittenDate only(String text) {
        List<WrittenDate> dates = WrittenDates.in(text);
        assertThat(dates).hasSize(1);
        return dates.get(0);
    }

    private static int onlyYear(String text) {
        Integer year = only(text).year();
        assertThat(year).isNotNull();
        return year;
    }
}
