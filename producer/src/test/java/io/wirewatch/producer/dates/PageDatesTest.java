package io.wirewatch.producer.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 mai 2019 | fr | 2019-05-23",
                "1er février 2022 | fr | 2022-02-01",
                "am 14. Dezember 2015 um 14:48 Uhr | de | 2015-12-14",
                "12. März 2020 | de | 2020-03-12",
                "5. Jänner 2021 | de | 2021-01-05",
                "14 Gennaio 2020 | it | 2020-01-14",
                "3 de noviembre de 2021 | es | 2021-11-03",
                "12 de março de 2018 | pt | 2018-03-12",
                "7 sierpnia 2020 | pl | 2020-08-07",
                "9 августа 2020 года | ru | 2020-08-09",
                "24 серпня 2021 | uk | 2021-08-24",
                "2021. november 8. | hu | 2021-11-08",
                "17. listopadu 1999 | cs | 1999-11-17",
                "15 juni 2020 | nl | 2020-06-15",
                "3 Ağustos 2022 | tr | 2022-08-03",
                "2021年11月8日 | ja | 2021-11-08",
                "December 29th 2019 | en | 2019-12-29",
                "3.11.2021 | de | 2021-11-03",
                "12-01-2017 | nl | 2017-01-12",
                "03.04.17 | de | 2017-04-03",
                "2019/04/23 | en | 2019-04-23"
            })
    void shouldReadADateAsThePageWritesIt(String text, String language, LocalDate day) {
        // When
        List<WrittenDate> dates = PageDates.in(text, DateStyle.of(language, null));
        // Then
        assertThat(dates).extracting(WrittenDate::date).containsExactly(Optional.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "en-US, example.com, 2020-03-04",
                "en-GB, example.com, 2020-04-03",
                "en, example.co.uk, 2020-04-03",
                "en, example.gov, 2020-03-04",
                "fr, example.com, 2020-04-03",
                "-, example.it, 2020-04-03"
            })
    void shouldReadSlashesAsTheCountryDoes(String language, String host, LocalDate day) {
        // When
        List<WrittenDate> dates = PageDates.in("03/04/2020", DateStyle.of(language, host));
        // Then
        assertThat(dates).extracting(WrittenDate::date).containsExactly(Optional.of(day));
    }

    @Test
    void shouldNotGuessTheOrderWhenNothingTells() {
        assertThat(PageDates.in("03/04/2020", DateStyle.of("en", "example.com")))
                .isEmpty();
        assertThat(PageDates.in("23/04/2020", DateStyle.UNKNOWN)).hasSize(1);
    }

    @Test
    void shouldLetTheLanguageDecideWhenTwoCallDifferentMonthsSo() {
        assertThat(PageDates.in("5. listopada 2020", DateStyle.of("hr", null))
                        .get(0)
                        .month())
                .isEqualTo(10);
        assertThat(PageDates.in("5 listopada 2020", DateStyle.of("pl", null))
                        .get(0)
                        .month())
                .isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"30 février 2020", "31.11.2021", "45 mai 2019", "12 blabla 2019", "room 2019", "no digits"})
    void shouldFindNothingWhereThereIsNoSuchDay(String text) {
        assertThat(PageDates.in(text, DateStyle.UNKNOWN)).isEmpty();
    }
}
