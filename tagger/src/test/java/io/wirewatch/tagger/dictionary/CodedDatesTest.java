package io.wirewatch.tagger.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "950601-990815, 1995-06-01, 1999-08-15",
        "19950601 - 19990815, 1995-06-01, 1999-08-15",
        "310101-331108, 1931-01-01, 1933-11-08",
        "051201-060131, 2005-12-01, 2006-01-31",
        "990631-990701, 1999-06-30, 1999-07-01",
        "990101, 1999-01-01, 1999-01-01",
    })
    void shouldReadDaysWhenTwoOrFourDigitsGiveTheYear(String text, String from, String to) {
        assertThat(new CodedDates().take(text)).containsExactly(Period.parse(from + ".." + to));
    }

    @Test
    void shouldLeaveOutTheDayItselfWhenACodeHoldsBeforeOrAfterIt() {
        assertThat(new CodedDates().take("<950601")).containsExactly(Period.parse("..1995-05-31"));
        assertThat(new CodedDates().take("> 990816")).containsExactly(Period.parse("1999-08-17.."));
    }

    @Test
    void shouldGiveWhatIsLeftWhenACodeHasNoDates() {
        // Given
        CodedDates dates = new CodedDates();
        dates.take("950601-990815");

        // When
        List<Period> rest = dates.take("");

        // Then
        assertThat(rest).containsExactly(Period.parse("..1995-05-31"), Period.parse("1999-08-16.."));
    }

    @Test
    void shouldGiveADayToTheFirstCodeWhenTwoWantIt() {
        // Given
        CodedDates dates = new CodedDates();
        dates.take("20100109-20100112");

        // When
        List<Period> second = dates.take("20080120-20121109");

        // Then
        assertThat(second)
                .containsExactly(Period.parse("2008-01-20..2010-01-08"), Period.parse("2010-01-13..2012-11-09"));
    }

    @ParameterizedTest
    @CsvSource({"9008223-911221", "soon", "<99"})
    void shouldTakeNothingWhenTheDatesAreNone(String text) {
        assertThat(new CodedDates().take(text)).isEmpty();
    }
}
