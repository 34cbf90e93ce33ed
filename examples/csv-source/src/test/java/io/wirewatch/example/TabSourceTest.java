package io.wirewatch.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.source.ArticleSource;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceProvider;
import io.wirewatch.producer.source.SourceRequest;
import io.wirewatch.sourcekit.ArticleSourceContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the kit, and what is special about this source. */
class TabSourceTest extends ArticleSourceContract {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("news.tsv");
        Files.writeString(
                file,
                IntStream.range(0, 250)
                        .mapToObj(i -> i % 50 == 7
                                ? "broken"
                                : "n" + i + "\t2026-11-20\tNews " + i + "\tPutin met Xi, " + i + ".")
                        .collect(Collectors.joining("\n")));
    }

    @Override
    protected ArticleSource open() {
        return ServiceLoader.load(SourceProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.kind().equals("tabs"))
                .findFirst()
                .orElseThrow()
                .open(new SourceRequest(
                        "live", "tabs", file.toString(), Hints.NONE, Map.of(), Limits.DEFAULT, Clock.systemUTC()));
    }

    @Test
    void shouldRefuseABrokenLineAndGoOn() {
        // When
        var items = open().poll(Cursor.START).items();
        // Then
        assertThat(items).hasSize(100);
        assertThat(items).filteredOn(item -> item instanceof Fetched.Refused).hasSize(2);
    }
}
