package io.wirewatch.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private final Assets assets = Assets.fromJar();

    /** The files of uplot 1.6.32 as the package holds them. */
    @ParameterizedTest
    @CsvSource({
        "/vendor/uPlot.esm.js, 5dd9b3281aa64b461b42d9945f6adb2649d346502b12281a9ae0d46599a80eba",
        "/vendor/uPlot.min.css, df630c6a8d6f8eeaff264b50f73ce5b114f646ffd9a0bb74f049b0a00135fa04"
    })
    void shouldServeTheChartLibraryAsItWasPublished(String path, String sha256) throws Exception {
        byte[] bytes = Objects.requireNonNull(assets.at(path)).bytes();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(sha256);
        assertThat(getClass().getResource("page/vendor/uPlot-LICENSE.txt")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../openapi.json", "/page/index.html", "/vendor", "//", "/openapi.json"})
    void shouldServeNothingElse(String path) {
        assertThat(assets.at(path)).isNull();
    }

    @Test
    void shouldHoldNoScriptOrStyleInThePage() {
        String page = new String(Objects.requireNonNull(assets.at("/")).bytes(), StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("style=").doesNotContain("onclick").doesNotContain("https://");
        assertThat(page).doesNotContainPattern("<script[^>]*>[^<]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "api", "dom", "state", "parts", "chart", "overview", "actor", "matrix", "books"})
    void shouldNeverMakeMarkupOfText(String script) {
        byte[] bytes = Objects.requireNonNull(assets.at("/" + script + ".js")).bytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("innerHTML")
                .doesNotContain("insertAdjacentHTML")
                .doesNotContain("document.write")
                .doesNotContain("eval(");
    }
}
