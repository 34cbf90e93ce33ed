package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example:443/A/b?utm_source=x&id=7&fbclid=y#top, https://news.example/A/b?id=7",
        "http://news.example:80, http://news.example/",
        "http://news.example:8080/?utm_campaign=z, http://news.example:8080/",
        "https://news.example/a?at_medium=RSS&ns_mchannel=social, https://news.example/a",
        "https://news.example/a?author=utm_source&date=1, https://news.example/a?author=utm_source&date=1",
    })
    void shouldWriteOnePageInOneWay(String address, String canonical) {
        // When
        String written = WebAddress.canonical(address).orElseThrow();

        // Then
        assertThat(written).isEqualTo(canonical);
        assertThat(WebAddress.canonical(written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "news.example/a", "ftp://news.example/a", "javascript:alert(1)", "http://a b/", "http:///a"})
    void shouldFindNoAddressInWhatIsNone(String text) {
        // Then
        assertThat(WebAddress.canonical(text)).isEmpty();
    }

    @Test
    void shouldNameTheHostAsPeopleDo() {
        // Then
        assertThat(WebAddress.host("https://WWW.News.Example/a")).contains("news.example");
        assertThat(WebAddress.host("no address")).isEmpty();
    }
}
