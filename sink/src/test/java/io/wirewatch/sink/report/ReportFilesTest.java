package io.wirewatch.sink.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Window;
import io.wirewatch.sink.store.Batch;
import io.wirewatch.sink.store.Change;
import io.wirewatch.sink.store.Position;
import io.wirewatch.sink.store.Samples;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

    @TempDir
    Path folder;

    private SummaryStore store;
    private Path reports;

    @BeforeEach
    void open() {
        reports = folder.resolve("a/b");
        store = Stores.open(folder.resolve("wirewatch.db").toString());
        store.begin("cluster", List.of(new Position("actor-rolling", 0, "id", 0)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void shouldWriteBothFilesAndNothingElse() throws IOException {
        // Given
        add(0, Samples.RUSSIA);

        // When
        reports().flush();

        // Then
        assertThat(Files.readAllLines(reports.resolve(ReportFiles.JSON)))
                .singleElement()
                .asString()
                .startsWith(
                        "{\"corpus\":\"seeds\",\"actorId\":\"country:RU\",\"actorType\":\"country\",\"actorName\":\"Russia\"");
        assertThat(reports.resolve(ReportFiles.MARKDOWN)).content().contains("| Russia | country | 1 |");
        try (var files = Files.list(reports)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void shouldLeaveAFileAloneWhenItWouldBeTheSame() throws IOException {
        // Given
        add(0, Samples.RUSSIA);
        reports().flush();
        Files.setLastModifiedTime(reports.resolve(ReportFiles.JSON), LONG_AGO);

        // When a new run writes the same set
        reports().flush();

        // Then
        assertThat(Files.getLastModifiedTime(reports.resolve(ReportFiles.JSON))).isEqualTo(LONG_AGO);
    }

    @Test
    void shouldWriteTheSameBytesWhateverTheOrderOfArrival() throws IOException {
        // Given
        add(0, Samples.RUSSIA);
        add(1, Samples.LUKASHENKO);
        reports().flush();
        String before = Files.readString(reports.resolve(ReportFiles.JSON));

        // When
        store.clear();
        store.begin("cluster", List.of(new Position("actor-rolling", 0, "id", 0)));
        add(0, Samples.LUKASHENKO);
        add(1, Samples.RUSSIA);
        reports().flush();

        // Then
        assertThat(reports.resolve(ReportFiles.JSON)).hasContent(before);
    }

    @Test
    void shouldWriteOnlyWhenRowsChangedAndTheTimeHasCome() {
        // Given
        ReportFiles hourly = new ReportFiles(store, reports, Duration.ofHours(1));
        ReportFiles atOnce = new ReportFiles(store, reports, Duration.ZERO);

        // When / Then
        hourly.tick(true);
        assertThat(reports.resolve(ReportFiles.JSON)).doesNotExist();
        atOnce.tick(true);
        assertThat(reports.resolve(ReportFiles.JSON)).exists();
    }

    @Test
    void shouldSayWhereItCannotWrite() throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        // When / Then
        assertThatThrownBy(() -> new ReportFiles(store, file.resolve("reports"), Duration.ZERO))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot write the report " + file.resolve("reports"));
    }

    private ReportFiles reports() {
        return new ReportFiles(store, reports, Duration.ZERO);
    }

    private void add(long offset, ActorCard actor) {
        Change change = new Change.OfRow(
                new Change.Source("actor-rolling", 0, offset),
                Samples.rollingKey(actor, Window.ALL),
                Samples.rolling(actor, Window.ALL, 1));
        store.write(new Batch(List.of(change), List.of()), Instant.EPOCH);
    }
}
