package io.wirewatch.producer.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-08-17T12:34:56Z            | 2020-08-17T12:34:56Z | INSTANT
            2020-08-17T12:34:56.789+03:00   | 2020-08-17T09:34:56Z | INSTANT
            2020-08-17 12:34:56 +0300       | 2020-08-17T09:34:56Z | INSTANT
            2020-08-17 12:34:56 UTC         | 2020-08-17T12:34:56Z | INSTANT
            20200817T123456Z                | 2020-08-17T12:34:56Z | INSTANT
            Mon, 17 Aug 2020 12:34:56 GMT   | 2020-08-17T12:34:56Z | INSTANT
            Mon, 17 Aug 2020 12:34:56 +0200 | 2020-08-17T10:34:56Z | INSTANT
            1597667696                      | 2020-08-17T12:34:56Z | INSTANT
            1597667696000                   | 2020-08-17T12:34:56Z | INSTANT
            2020-08-17                      | 2020-08-17T00:00:00Z | DAY
            20200817                        | 2020-08-17T00:00:00Z | DAY
            2020-08-17T12:34:56             | 2020-08-17T00:00:00Z | DAY
            August 17, 2020                 | 2020-08-17T00:00:00Z | DAY
            2020-08                         | 2020-08-01T00:00:00Z | MONTH
            2020                            | 2020-01-01T00:00:00Z | YEAR
            """)
    void shouldReadTheForms(String field, Instant at, Precision precision) {
        // When
        Optional<Publication> read = MachineDates.parse(field, null, "test");
        // Then
        assertThat(read).contains(new Publication(at, precision, "test"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2020-13-45", "17-08", "", "August", "12:30", "2020-08-17 to 2020-08-19"})
    void shouldReadNothingOutOfWhatIsNoDate(String field) {
        // When
        Optional<Publication> read = MachineDates.parse(field, null, "test");
        // Then
        assertThat(read).isEmpty();
    }

    @Test
    void shouldPutALocalTimeIntoTheZoneOfThePage() {
        // When
        Optional<Publication> read = MachineDates.parse("2020-08-17T12:34:56", ZoneId.of("Europe/Minsk"), "test");
        // Then
        assertThat(read).map(Publication::at).contains(Instant.parse("2020-08-17T09:34:56Z"));
    }
}
