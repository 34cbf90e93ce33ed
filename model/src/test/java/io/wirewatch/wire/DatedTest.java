package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.Precision;
import io.wirewatch.model.RejectReason;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTest {

    @ParameterizedTest
    @CsvSource({
        "2020-08-15, 2020-08-15T00:00:00Z, DAY",
        "0001-01-01, 0001-01-01T00:00:00Z, DAY",
        "2020-08-15T10:00:00Z, 2020-08-15T10:00:00Z, INSTANT",
        "2020-08-15T10:00Z, 2020-08-15T10:00:00Z, INSTANT",
        "2020-08-15T01:30:00.25+03:00, 2020-08-14T22:30:00.25Z, INSTANT",
        "2020-08-15T01:30:00-11:30, 2020-08-15T13:00:00Z, INSTANT"
    })
    void shouldKnowInstantAndPrecisionWhenTextIsIso(String text, Instant at, Precision precision) {
        // When
        Dated dated = Dated.parse("published", text);

        // Then
        assertThat(dated).isEqualTo(new Dated(at, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2020-02-30",
                "2020-13-01",
                "15/08/2020",
                "2020-08",
                "2020-08-15T10:00:00",
                "2020-08-15 10:00Z",
                "2020-08-15T25:00:00Z",
                "0000-12-31",
                "-0044-03-15T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+999999999-12-31T23:59:59-18:00"
            })
    void shouldRefuseWithFieldAndValueWhenTextIsNoDate(String text) {
        // When, Then
        assertThatThrownBy(() -> Dated.parse("revised", text))
                .isInstanceOfSatisfying(
                        BadArticle.class, bad -> assertThat(bad.reason()).isEqualTo(RejectReason.BAD_DATE))
                .hasMessageStartingWith("revised ")
                .hasMessageEndingWith("'" + text + "'");
    }
}
