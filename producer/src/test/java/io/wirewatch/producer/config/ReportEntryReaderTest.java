package io.wirewatch.producer.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportEntryReaderTest {

    private static Configuration read(String yaml) {
        return new ConfigurationReader(Set.of("feed"), Map.of(), Clock.systemUTC()).parse("wirewatch.yaml", yaml);
    }

    @Test
    void shouldReadReportsAndHowLongArticlesAreKept() {
        // When
        Configuration read = read("""
                retention: 90d
                reports:
                  - name: morning
                    at: "06:30"
                    formats: html, md
                    folder: out
                    feed: out/feed.atom
                    webhook: https://example.org/hook
                  - every: 1h
                    window: all
                    top: 5
                    corpus: archive
                    folder: hourly
                """);

        // Then
        assertThat(read.keep()).isEqualTo(Duration.ofDays(90));
        assertThat(read.reports())
                .containsExactly(
                        new ReportSettings(
                                "morning",
                                "live",
                                Duration.ofDays(1),
                                Duration.ofMinutes(390),
                                Duration.ofDays(1),
                                20,
                                new ReportSettings.Outlets(
                                        List.of("html", "md"), "out", "out/feed.atom", "https://example.org/hook")),
                        new ReportSettings(
                                "report-2",
                                "archive",
                                Duration.ofHours(1),
                                Duration.ZERO,
                                Duration.ZERO,
                                5,
                                new ReportSettings.Outlets(List.of("html"), "hourly", null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{name: a}                               | a report goes somewhere",
                "{name: a/b, folder: x}                  | 'name' is 1 to 64 letters",
                "{at: '25:00', folder: x}                | 'at' is a time of day in UTC",
                "{formats: pdf, folder: x}               | 'formats' is html, md or json",
                "{every: 5s, folder: x}                  | 'every' is one minute or longer",
                "{foldr: x}                              | did you mean 'folder'?",
            })
    void shouldNameTheLineOfWhatCannotBe(String entry, String complaint) {
        assertThatThrownBy(() -> read("reports:\n  - " + entry + "\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("wirewatch.yaml:2: ")
                .hasMessageContaining(complaint);
    }
}
