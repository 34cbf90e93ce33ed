package io.wirewatch.producer.feed.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Precision;
import io.wirewatch.producer.feed.FeedDate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 01 Jan 2004 19:48:21 GMT       | 2004-01-01T19:48:21Z | INSTANT
            Thu, 1 Jan 04 19:48 EST             | 2004-01-02T00:48:00Z | INSTANT
            01 Jan 98 19:48:21 +0530            | 1998-01-01T14:18:21Z | INSTANT
            Fri, 01-Jan-2010 07:15:00 Etc/GMT   | 2010-01-01T07:15:00Z | INSTANT
            Thursday, January 1, 2004           | 2004-01-01T00:00:00Z | DAY
            Jan 5, 2012 10:00:00 PST            | 2012-01-05T18:00:00Z | INSTANT
            Thu, 01 Jan 2004 00:48:21 GMT+01:00 | 2003-12-31T23:48:21Z | INSTANT
            Thu, 01 Jan 2004 19:48:21           | 2004-01-01T19:48:21Z | DAY
            Sat, 31 Dec 2016 23:59:60 GMT       | 2017-01-01T00:00:00Z | INSTANT
            2003-12-31T10:14:55Z                | 2003-12-31T10:14:55Z | INSTANT
            2003-12-31T10:14:55.123-08:00       | 2003-12-31T18:14:55Z | INSTANT
            2003-12-31t10:14+0130               | 2003-12-31T08:44:00Z | INSTANT
            2003-12-31 10:14:55                 | 2003-12-31T10:14:55Z | DAY
            2003-12-31                          | 2003-12-31T00:00:00Z | DAY
            20031231                            | 2003-12-31T00:00:00Z | DAY
            2003-365                            | 2003-12-31T00:00:00Z | DAY
            2004-02                             | 2004-02-01T00:00:00Z | MONTH
            2004                                | 2004-01-01T00:00:00Z | YEAR
            Sun Jan  4 16:29:06 2004            | 2004-01-04T16:29:06Z | DAY
            Sun Jan  4 16:29:06 PST 2004        | 2004-01-05T00:29:06Z | INSTANT
            Fri, 2006/09/15 08:19:53 EDT        | 2006-09-15T12:19:53Z | INSTANT
            2004년 05월 28일 01:31:15              | 2004-05-27T16:31:15Z | INSTANT
            2004-05-25 오후 11:23:17              | 2004-05-25T14:23:17Z | INSTANT
            Κυρ, 11 Ιούλ 2004 12:00:00 EST      | 2004-07-11T17:00:00Z | INSTANT
            2004-július-13T9:15-05:00           | 2004-07-13T14:15:00Z | INSTANT
            """)
    void shouldReadTheFormsThatFeedsAreWrittenIn(String text, Instant at, Precision precision) {
        // When
        FeedDate date = FeedDates.of(text);
        // Then
        assertThat(date).isEqualTo(new FeedDate(text, at, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Thu, 31 Feb 2004 10:00:00 GMT",
                "2004-13-01",
                "2003-366T10:00:00Z",
                "12:30",
                "Foo 12 Bar",
                "25/13/2004"
            })
    void shouldKeepTheTextAloneWhenItIsNoDate(String text) {
        // When
        FeedDate date = FeedDates.of(text);
        // Then
        assertThat(date).isEqualTo(new FeedDate(text, null, Precision.COLLECTED));
    }

    @Test
    void shouldNotLabourOverALongText() {
        // Given
        String hostile = "Thu, ".repeat(20_000) + "1";
        // Then
        assertThat(FeedDates.of(hostile).at()).isNull();
    }
}
