package io.wirewatch.sink.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " https://example.org",
                "data:text/html,x",
                "https:example.org",
                "https://user@example.org/",
                "file:///etc/passwd",
                "//example.org"
            })
    void shouldRefuseWhatIsNoPlainAddressOfTheWeb(String address) {
        assertThat(SafeLink.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a b|c", "HTTP://example.org/?q=1&r=2"})
    void shouldTakeAddressesOfTheWeb(String address) {
        assertThat(SafeLink.of(address)).isPresent();
    }
}
