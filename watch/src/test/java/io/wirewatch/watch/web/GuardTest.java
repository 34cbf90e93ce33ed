package io.wirewatch.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.watch.board.Limits;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {

    private static final String TOKEN = "0123456789abcdef";

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:8787, true",
        "localhost, true",
        "LOCALHOST:1, true",
        "[::1]:8787, true",
        "news.example:80, true",
        "evil.example:8787, false",
        "127.0.0.1.evil.example, false",
        "localhost.evil.example, false",
        "'', false"
    })
    void shouldAnswerUnderItsOwnNamesAlone(String host, boolean isOurs) {
        assertThat(new Guard("", Set.of("news.example")).isOurName(host)).isEqualTo(isOurs);
    }

    @Test
    void shouldKnowTheTokenAndNothingElse() {
        Guard guard = new Guard(TOKEN, Set.of());
        assertThat(guard.isToken(TOKEN)).isTrue();
        assertThat(guard.isToken(TOKEN + "0")).isFalse();
        assertThat(guard.isToken("")).isFalse();
        assertThat(guard.isToken(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, ''", "192.0.2.1, ''", "127.0.0.1, short"})
    void shouldRefuseToListenToOthersWithoutAToken(String bind, String token) {
        assertThatThrownBy(() -> new DashboardSettings(bind, 0, token, Set.of(), Limits.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
    }

    @Test
    void shouldNotShowTheToken() {
        assertThat(new DashboardSettings("0.0.0.0", 80, TOKEN, Set.of(), Limits.DEFAULT))
                .asString()
                .doesNotContain(TOKEN);
    }
}
