package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.Article;
import io.wirewatch.model.Origin;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path tempDir;

    private Path folder;
    private Instant now = START;
    private WatchedFolder source;
    private Cursor cursor = Cursor.START;
    private final Set<String> denied = new HashSet<>();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void setUp() throws IOException {
        folder = Files.createDirectory(tempDir.resolve("news"));
        source = opened();
    }

    @Test
    void shouldDeliverAFileWhenNobodyWritesToItAnyMore() throws IOException {
        // Given
        write("a.txt", "The ministers met in Minsk on Monday, and will meet again on Friday in the same town.");
        // When
        List<String> atOnce = read();
        pass(Duration.ofSeconds(3));
        List<String> later = read();
        List<String> again = read();
        // Then
        assertThat(atOnce).isEmpty();
        assertThat(later).hasSize(1).first().asString().contains("ministers met");
        assertThat(again).isEmpty();
    }

    @Test
    void shouldDeliverWhatIsAddedToAFileOfLinesEachOnce() throws IOException {
        // Given
        write("a.jsonl", line(1) + line(2));
        pass(Duration.ofSeconds(3));
        List<String> first = read();
        // When
        append("a.jsonl", line(3) + line(4).substring(0, 20));
        pass(Duration.ofSeconds(3));
        List<String> half = read();
        append("a.jsonl", line(4).substring(20) + line(5).strip());
        pass(Duration.ofSeconds(3));
        List<String> rest = read();
        append("a.jsonl", "\n" + line(6));
        pass(Duration.ofSeconds(3));
        List<String> last = read();
        // Then
        assertThat(first).containsExactly("Number 1", "Number 2");
        assertThat(half).containsExactly("Number 3");
        assertThat(rest).containsExactly("Number 4", "Number 5");
        assertThat(last).containsExactly("Number 6");
    }

    @Test
    void shouldRefuseAHalfLineOnceWhenItStaysHalf() throws IOException {
        // Given
        write("a.jsonl", line(1) + "{\"text\":");
        pass(Duration.ofSeconds(3));
        List<String> first = read();
        // When
        pass(Duration.ofMinutes(11));
        List<String> late = read();
        List<String> again = read();
        // Then
        assertThat(first).containsExactly("Number 1");
        assertThat(late).containsExactly(RejectReason.UNDECODABLE.wireName());
        assertThat(again).isEmpty();
    }

    @Test
    void shouldReadAFileOfLinesAnewWhenItWasReplaced() throws IOException {
        // Given
        write("a.jsonl", line(1) + line(2));
        pass(Duration.ofSeconds(3));
        read();
        // When
        write("a.jsonl", line(7) + line(8) + line(9));
        pass(Duration.ofSeconds(3));
        // Then
        assertThat(read()).containsExactly("Number 7", "Number 8", "Number 9");
    }

    @Test
    void shouldReadAPageAnewWhenItOrWhatIsKnownOfItChanges() throws IOException {
        // Given
        write("a.txt", "The ministers met in Minsk on Monday, and will meet again on Friday in the same town.");
        pass(Duration.ofSeconds(3));
        read();
        // When
        write("a.txt", "The presidents met in Minsk on Monday, and will meet again on Friday in the same town.");
        pass(Duration.ofSeconds(3));
        List<String> changed = read();
        write("a.txt.meta.json", "{\"title\":\"A meeting\"}");
        pass(Duration.ofSeconds(3));
        List<String> known = read();
        // Then
        assertThat(changed).hasSize(1);
        assertThat(known).containsExactly("A meeting");
    }

    @Test
    void shouldGoOnInTheMiddleOfAFileInAnotherProcess() throws IOException {
        // Given
        write(
                "a.json",
                IntStream.range(0, 700).mapToObj(n -> line(n).strip()).collect(Collectors.joining(",", "[", "]")));
        pass(Duration.ofSeconds(3));
        List<String> all = new ArrayList<>(titles(source.poll(cursor)));
        Batch second = source.poll(source.poll(Cursor.START).next());
        // When
        Batch first = opened().poll(Cursor.START);
        Batch other = opened().poll(first.next());
        Batch third = opened().poll(other.next());
        // Then
        assertThat(titles(other)).isEqualTo(titles(second));
        all.addAll(titles(other));
        all.addAll(titles(third));
        assertThat(all).hasSize(700).doesNotHaveDuplicates();
        assertThat(third.isLast()).isTrue();
        assertThat(opened().poll(third.next()).items()).isEmpty();
    }

    @Test
    void shouldPassOverFilesInTheMakingAndTellOfALinkOutsideOnce() throws IOException {
        // Given
        Path outside = Files.writeString(tempDir.resolve("secret.txt"), "a secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), tempDir.resolve("nothing"));
        write("b.jsonl.part", line(1));
        write(".hidden.jsonl", line(1));
        write("~c.jsonl~", line(1));
        pass(Duration.ofSeconds(3));
        Files.setLastModifiedTime(outside, FileTime.from(START));
        // When
        List<String> first = read();
        List<String> again = read();
        // Then
        assertThat(first).containsExactly(RejectReason.FORBIDDEN.wireName(), RejectReason.MISSING.wireName());
        assertThat(again).isEmpty();
    }

    @Test
    void shouldRefuseABrokenFileOnceAndReadTheOthers() throws IOException {
        // Given
        write("a.jsonl.gz", "no gzip at all");
        write("b.jsonl", line(1));
        pass(Duration.ofSeconds(3));
        // When
        List<String> first = read();
        List<String> again = read();
        // Then
        assertThat(first).containsExactly(RejectReason.UNREADABLE.wireName(), "Number 1");
        assertThat(again).isEmpty();
    }

    @Test
    void shouldNotGoBackToAnOldCursorWhenAFileComesAgain() throws IOException {
        // Given
        write("a.jsonl", line(1));
        pass(Duration.ofSeconds(3));
        read();
        Cursor with = cursor;
        // When
        Files.delete(folder.resolve("a.jsonl"));
        read();
        Cursor without = cursor;
        write("a.jsonl", line(1));
        Files.setLastModifiedTime(folder.resolve("a.jsonl"), FileTime.from(START));
        read();
        // Then
        assertThat(cursor).isNotEqualTo(with).isNotEqualTo(without);
    }

    @Test
    void shouldMakeArticlesOfTheEntriesOfAFeed() throws IOException {
        // Given
        write(
                "feed.xml",
                "<?xml version='1.0'?><rss version='2.0'><channel><title>t</title><item><title>Lavrov speaks</title>"
                        + "<description>Sergei Lavrov said that talks would go on.</description></item><item><title>No text</title>"
                        + "<link>http://example.org/2</link></item></channel></rss>");
        write("list.opml", "<opml version='2.0'><body><outline xmlUrl='http://example.org/feed'/></body></opml>");
        write("other.xml", "<?xml version='1.0'?><order><item>1</item></order>");
        pass(Duration.ofSeconds(3));
        // Then
        assertThat(read())
                .containsExactly(
                        "Lavrov speaks",
                        RejectReason.NO_TEXT.wireName(),
                        RejectReason.NO_TEXT.wireName(),
                        RejectReason.UNDECODABLE.wireName());
    }

    @Test
    void shouldMakeAVersionOfAPageThatGrowsOrIsMended() throws IOException {
        // Given
        write("a.txt", "Ministers meet\n\nThe ministers met in Minsk on Monday, and will meet again on Friday.");
        pass(Duration.ofSeconds(3));
        Article first = article();
        // When
        pass(Duration.ofHours(1));
        append("a.txt", "\n\nNothing was decided in the first two hours, they said to the press.");
        Instant grown = now;
        pass(Duration.ofSeconds(3));
        Article second = article();
        pass(Duration.ofHours(1));
        write("a.txt", "Ministers meet\n\nThe ministers met in Brest on Monday, and will meet again on Friday.");
        source = opened();
        pass(Duration.ofSeconds(3));
        Article third = article();
        // Then
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(third.id()).isEqualTo(first.id());
        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(second.provenance().revised())
                .isAfterOrEqualTo(grown)
                .isAfter(first.provenance().revised());
        assertThat(third.provenance().revised()).isAfter(second.provenance().revised());
    }

    @Test
    void shouldMakeAnotherArticleOfAPageThatIsWrittenOverWithOtherNews() throws IOException {
        // Given
        write("latest.txt", "Ministers meet\n\nThe ministers met in Minsk on Monday, and will meet again on Friday.");
        pass(Duration.ofSeconds(3));
        Article first = article();
        // When
        write("latest.txt", "Budget balanced\n\nThe budget of the town will be balanced in two years, it was said.");
        pass(Duration.ofSeconds(3));
        // Then
        assertThat(article().id()).isNotEqualTo(first.id());
    }

    @Test
    void shouldTellOfALostPermissionOnceAndGoOnWhenItIsGranted() throws IOException {
        // Given: one file that was read half, one that was never open
        write("a.jsonl", line(1));
        pass(Duration.ofSeconds(3));
        List<String> first = read();
        denied.addAll(List.of("a.jsonl", "b.txt"));
        append("a.jsonl", line(2));
        write("b.txt", "Ministers meet\n\nThe ministers met in Minsk on Monday, and will meet again on Friday.");
        pass(Duration.ofSeconds(3));
        // When
        List<String> lost = read();
        List<String> still = read();
        append("a.jsonl", line(3));
        pass(Duration.ofSeconds(3));
        List<String> grown = read();
        denied.clear();
        source = opened();
        List<String> granted = read();
        List<String> later = read();
        // Then
        assertThat(first).containsExactly("Number 1");
        assertThat(lost).containsExactly(RejectReason.FORBIDDEN.wireName(), RejectReason.FORBIDDEN.wireName());
        assertThat(still).isEmpty();
        assertThat(grown).isEmpty();
        assertThat(granted).containsExactly("Number 2", "Number 3", "Ministers meet");
        assertThat(later).isEmpty();
    }

    @Test
    void shouldSayThatTheFolderIsMissing() throws IOException {
        // Given
        Files.delete(folder);
        // Then
        assertThatThrownBy(this::read).isInstanceOf(SourceException.class).hasMessageContaining("there is no folder");
    }

    private WatchedFolder opened() {
        SourceRequest request =
                new SourceRequest(Origin.LIVE, "news", folder.toString(), Hints.NONE, Map.of(), Limits.DEFAULT, clock);
        return new WatchedFolder(request, folder, new Guarded());
    }

    /** Lets nobody into some files: a real one keeps nothing from the tests of a superuser. */
    private final class Guarded implements FileAccess {

        @Override
        public InputStream open(Path path) throws IOException {
            if (denied.contains(path.getFileName().toString())) {
                throw new AccessDeniedException(path.toString());
            }
            return FileAccess.DISK.open(path);
        }

        @Override
        public long size(Path path) throws IOException {
            return FileAccess.DISK.size(path);
        }
    }

    private Article article() {
        Batch batch = source.poll(cursor);
        cursor = batch.next();
        return ((Fetched.Found) batch.items().get(0)).article();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(now));
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.APPEND);
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(now));
    }

    private static String line(int number) {
        return "{\"title\":\"Number " + number + "\",\"text\":\"The ministers met for the time number " + number
                + ".\"}\n";
    }

    /** The titles of all that is there, or the reasons of refusals. */
    private List<String> read() {
        List<String> titles = new ArrayList<>();
        boolean isOver = false;
        while (!isOver) {
            Batch batch = source.poll(cursor);
            titles.addAll(titles(batch));
            cursor = batch.next();
            isOver = batch.isLast();
        }
        return titles;
    }

    private static List<String> titles(Batch batch) {
        return batch.items().stream()
                .map(item -> item.fold(
                        article -> article.content().title().isEmpty()
                                ? article.content().text()
                                : article.content().title(),
                        rejected -> rejected.reason().wireName()))
                .toList();
    }
}
