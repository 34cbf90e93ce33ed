package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2016/05/12/title, 2016-05-12",
        "https://example.org/2016/5/2/title, 2016-05-02",
        "https://example.org/news/2016-05-12-title, 2016-05-12",
        "https://example.org/a/20160512/title, 2016-05-12",
        "https://web.archive.org/web/20140226054445/http://example.org/2013/08/07/title, 2013-08-07"
    })
    void shouldReadTheDayOfAnAddress(String url, LocalDate day) {
        assertThat(UrlDate.of(url)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/article/18348200",
                "https://example.org/2016/05/title",
                "https://example.org/20161399/",
                "https://example.org/2016/02/30/title",
                "https://web.archive.org/web/20140226054445/http://example.org/title"
            })
    void shouldReadNoDayFromOtherNumbers(String url) {
        assertThat(UrlDate.of(url)).isEmpty();
    }

    @Test
    void shouldPassOverTheFirstNumberWhenASecondIsADay() {
        assertThat(UrlDate.of("https://example.org/20169999/2016/05/12/")).contains(LocalDate.of(2016, 5, 12));
    }
}
