package io.wirewatch.sink.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.sink.brief.Brief;
import io.wirewatch.sink.brief.BriefReader;
import io.wirewatch.sink.brief.Newsroom;
import io.wirewatch.sink.brief.Question;
import io.wirewatch.sink.store.ReadOnlyDatabase;
import io.wirewatch.sink.store.Stores;
import io.wirewatch.sink.store.SummaryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDeskTest {

    private static final Instant START = Instant.parse("2020-08-17T05:30:00Z");
    private static final ReportPlan DAILY =
            new ReportPlan("morning", Newsroom.CORPUS, Duration.ofDays(1), Duration.ofHours(6), Duration.ofDays(1), 5);

    @TempDir
    private Path folder;

    private final Recorder outlet = new Recorder();

    /** Remembers what it was given, and fails as often as it is told to. */
    private static final class Recorder implements Outlet {
        private final List<String> issues = new ArrayList<>();
        private int failures;

        @Override
        public String name() {
            return "webhook";
        }

        @Override
        public void deliver(Issue issue) throws IOException {
            if (failures-- > 0) {
                throw new IOException("nobody answers");
            }
            issues.add(issue.name());
        }
    }

    @BeforeEach
    void fill() {
        try (SummaryStore store = Stores.open(file())) {
            store.begin("cluster", List.of());
            Newsroom.fill(store);
        }
    }

    private String file() {
        return folder.resolve("news.db").toString();
    }

    private Brief brief(Question question) {
        try (ReadOnlyDatabase open = Stores.openToRead(file())) {
            return new BriefReader(open).read(question);
        }
    }

    private ReportDesk desk(Instant now, Outlet... outlets) throws IOException {
        return new ReportDesk(Map.of(DAILY, List.of(outlets)), this::brief, folder.resolve("note"), now);
    }

    @Test
    void shouldDeliverOnceWhenTheTimeHasComeAndWhatIsLateHasArrived() throws IOException {
        // Given
        ReportDesk desk = desk(START, outlet);

        // When
        int tooEarly = desk.step(Instant.parse("2020-08-17T06:00:30Z"));
        int due = desk.step(Instant.parse("2020-08-17T06:01:00Z"));
        int again = desk.step(Instant.parse("2020-08-17T06:02:00Z"));

        // Then
        assertThat(List.of(tooEarly, due, again)).containsExactly(0, 1, 0);
        assertThat(outlet.issues).containsExactly("morning-2020-08-17T0600Z");
    }

    @Test
    void shouldNeitherRepeatNorLoseAnIssueOverARestart() throws IOException {
        // Given
        desk(START, outlet).step(Instant.parse("2020-08-17T06:05:00Z"));

        // When: nobody runs for two days
        ReportDesk after = desk(Instant.parse("2020-08-19T12:00:00Z"), outlet);
        after.step(Instant.parse("2020-08-19T12:00:00Z"));

        // Then
        assertThat(outlet.issues)
                .containsExactly("morning-2020-08-17T0600Z", "morning-2020-08-18T0600Z", "morning-2020-08-19T0600Z");
    }

    @Test
    void shouldTryAgainLaterAndNotHoldUpTheOthersWhenAnOutletFails() throws IOException {
        // Given
        outlet.failures = 2;
        FolderOutlet files = new FolderOutlet(folder.resolve("reports"), Set.of("html", "md"));
        ReportDesk desk = desk(START, outlet, files);
        Instant due = Instant.parse("2020-08-17T06:01:00Z");

        // When
        desk.step(due);
        desk.step(due.plusSeconds(1));
        desk.step(due.plusSeconds(5));
        desk.step(due.plusSeconds(10));
        desk.step(due.plusSeconds(15));

        // Then
        assertThat(outlet.issues).containsExactly("morning-2020-08-17T0600Z");
        assertThat(outlet.failures).isEqualTo(-1);
        assertThat(folder.resolve("reports").resolve("morning-2020-08-17T0600Z.html"))
                .exists();
        assertThat(folder.resolve("reports").resolve("morning-latest.md")).exists();
    }

    @Test
    void shouldMakeUpForADayAtMostWhenNobodyRanForAYear() throws IOException {
        // Given
        desk(START, outlet);

        // When
        int count = desk(START, outlet).step(START.plus(Duration.ofDays(365)));

        // Then
        assertThat(count).isEqualTo(ReportDesk.KEPT);
    }

    @Test
    void shouldKeepAFeedInWhichAnIssueStandsOnce() throws IOException {
        // Given
        Path file = folder.resolve("feed.atom");
        ReportDesk desk = desk(START, new AtomOutlet(file));
        desk.step(Instant.parse("2020-08-18T06:01:00Z"));
        Files.delete(folder.resolve("note"));

        // When: the note is lost, and the second issue comes again
        desk(START.plus(Duration.ofDays(1)), new AtomOutlet(file)).step(Instant.parse("2020-08-18T06:01:00Z"));

        // Then
        String feed = Files.readString(file);
        assertThat(feed.split("<entry>", -1)).hasSize(3);
        assertThat(feed.indexOf("2020-08-18T06:00:00Z")).isLessThan(feed.indexOf("2020-08-17T06:00:00Z"));
        assertThat(feed).contains("&lt;p&gt;").doesNotContain("<p>");
    }
}
