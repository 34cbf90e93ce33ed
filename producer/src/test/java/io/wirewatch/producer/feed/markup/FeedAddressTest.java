package io.wirewatch.producer.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {

    /** The examples of RFC 3986, sections 5.4.1 and 5.4.2. */
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        ";x, http://a/b/c/;x",
        "'', http://a/b/c/d;p?q",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "g;x=1/../y, http://a/b/c/y"
    })
    void shouldResolveAsTheStandardSays(String reference, String address) {
        assertThat(FeedAddress.resolve("http://a/b/c/d;p?q", reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/a b/, c d, http://example.com/a b/c d",
        "http://example.com, x, http://example.com/x",
        "http://example.com/, À, http://example.com/À",
        "http://example.com/, http:////other.example/x, http://other.example/x",
        "http://example.com/, mailto:a@b.example, mailto:a@b.example",
        "tag:example.com:1, x, x"
    })
    void shouldBePatientWithWhatPeopleWrite(String base, String reference, String address) {
        assertThat(FeedAddress.resolve(base, reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>",
                "://x"
            })
    void shouldLeaveOutWhatCouldRun(String reference) {
        assertThat(FeedAddress.resolve(null, reference)).isEmpty();
        // with a base it is gone, or a page of that site with an odd name
        assertThat(FeedAddress.resolve("http://example.com/", reference))
                .satisfiesAnyOf(address -> assertThat(address).isEmpty(), address -> assertThat(address)
                        .startsWith("http://example.com/"));
    }
}
