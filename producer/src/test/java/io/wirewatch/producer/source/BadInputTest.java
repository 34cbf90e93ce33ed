package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input is one refusal with its reason and one clear sentence, and the good article beside it is read. */
class BadInputTest {

    private static final String TEXT =
            "The finance minister of Ruritania said on Monday that the budget would be balanced within two years.";

    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void writeOneGoodFile() throws IOException {
        folder = Files.createDirectory(outside.resolve("news"));
        Files.writeString(folder.resolve("zz-good.txt"), "Budget\n\n" + TEXT);
    }

    @Test
    void shouldRefuseAnEmptyFile() throws IOException {
        // Given
        Files.createFile(folder.resolve("a.txt"));
        Files.createFile(folder.resolve("b.jsonl"));
        Files.createFile(folder.resolve("c.json"));
        Files.writeString(folder.resolve("d.txt"), "\n \n");
        // When
        List<Rejected> refusals = refusals(4);
        // Then
        assertThat(refusals).extracting(Rejected::reason).containsOnly(RejectReason.EMPTY);
    }

    @Test
    void shouldRefuseABinaryFile() throws IOException {
        // Given
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1A, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        Files.write(folder.resolve("a.png"), png);
        Files.write(folder.resolve("b.txt"), png);
        Files.write(folder.resolve("c.jsonl"), png);
        // When
        List<Rejected> refusals = refusals(3);
        // Then
        assertThat(refusals).extracting(Rejected::reason).containsOnly(RejectReason.BINARY);
    }

    @Test
    void shouldRefuseAPageOfFiftyMegabytesWithoutReadingIt() throws IOException {
        // Given
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        // When
        List<Rejected> refusals = refusals(1);
        // Then
        assertThat(refusals.get(0).reason()).isEqualTo(RejectReason.TOO_LARGE);
        assertThat(refusals.get(0).detail()).isEqualTo("it has 50000000 bytes, the limit of a page is 16777216");
    }

    @Test
    void shouldRefuseAWrongEncoding() throws IOException {
        // Given
        Files.write(folder.resolve("a.txt"), "Президент выступил в Минске".getBytes(Charset.forName("KOI8-R")));
        // When
        List<Rejected> refusals = refusals(1);
        // Then
        assertThat(refusals.get(0).reason()).isEqualTo(RejectReason.ENCODING);
        assertThat(refusals.get(0).payload()).isNotNull();
    }

    @Test
    void shouldRefuseAMissingFolder() {
        // Given
        Path missing = folder.resolve("nowhere");
        // When
        List<Fetched> fetched = Read.all(source(missing), Cursor.START);
        // Then
        assertThat(Read.refusals(fetched)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RejectReason.MISSING);
            assertThat(refusal.origin().location()).isEqualTo("nowhere");
            assertThat(refusal.detail()).isEqualTo("there is no such file or folder");
        });
    }

    /** The system is played here, because tests may run as root, whom no file mode keeps out; the image's check reads a real one. */
    @Test
    void shouldRefuseWhatTheSystemDoesNotHandOver() {
        // Given
        FileReader reader = new FileReader(new Denied(), Limits.DEFAULT, Read.CLOCK);
        Entry entry = Entry.of("a.txt", Path.of("a.txt"));
        FileSource source =
                new FileSource("news", "", () -> List.of(entry).iterator(), new FolderHints(null), reader, Read.CLOCK);
        // When
        List<Fetched> fetched = Read.all(source, Cursor.START);
        // Then
        assertThat(Read.refusals(fetched)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RejectReason.FORBIDDEN);
            assertThat(refusal.detail()).isEqualTo("no permission to read it");
        });
    }

    @Test
    void shouldRefuseBadLinesAndReadTheOthers() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("a.jsonl"),
                String.join(
                        "\n",
                        "{\"title\":\"no text\"}",
                        "{\"text\":\"\"}",
                        "{\"text\":\"" + TEXT + "\",\"published\":\"2099-01-01T00:00:00Z\"}",
                        "{\"text\":\"" + TEXT + "\",\"published\":\"the day after\"}",
                        "{\"text\":\"" + TEXT + "\",\"published\":\"2020\",\"publishedPrecision\":\"about\"}",
                        "{broken",
                        "[1, 2]",
                        "{\"text\":\"" + TEXT + " Good.\"}"));
        // When
        List<Fetched> fetched = Read.all(source(folder), Cursor.START);
        // Then
        assertThat(Read.articles(fetched)).hasSize(2);
        assertThat(Read.refusals(fetched))
                .extracting(Rejected::reason)
                .containsExactly(
                        RejectReason.NO_TEXT,
                        RejectReason.NO_TEXT,
                        RejectReason.FUTURE_DATE,
                        RejectReason.BAD_DATE,
                        RejectReason.BAD_DATE,
                        RejectReason.UNDECODABLE,
                        RejectReason.UNDECODABLE);
        assertThat(Read.refusals(fetched))
                .allSatisfy(refusal -> assertThat(refusal.detail()).doesNotContain("\n"));
    }

    @Test
    void shouldRefuseAPageDatedInTheFuture() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.txt"), "Budget\n\nJanuary 5, 2099\n\n" + TEXT);
        // When
        List<Rejected> refusals = refusals(1);
        // Then
        assertThat(refusals.get(0).reason()).isEqualTo(RejectReason.FUTURE_DATE);
    }

    @Test
    void shouldRefuseAPageWithoutNews() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.html"), "<html><script>draw()</script><nav>Menu</nav></html>");
        Files.writeString(folder.resolve("b.txt"), "Leave a Reply");
        // When
        List<Rejected> refusals = refusals(2);
        // Then
        assertThat(refusals).extracting(Rejected::reason).containsOnly(RejectReason.NO_TEXT);
    }

    @Test
    void shouldRefuseALinkThatLeavesTheFolderAndPassOverOneThatStays() throws IOException {
        // Given
        Path foreign = Files.writeString(outside.resolve("secret.txt"), TEXT);
        Files.createSymbolicLink(folder.resolve("a.txt"), foreign);
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("zz-good.txt"));
        Files.createSymbolicLink(folder.resolve("c"), folder);
        Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("gone"));
        // When
        List<Rejected> refusals = refusals(2);
        // Then
        assertThat(refusals).extracting(Rejected::reason).containsExactly(RejectReason.FORBIDDEN, RejectReason.MISSING);
        assertThat(refusals.get(0).detail()).isEqualTo("a link that leads out of the folder");
    }

    @Test
    void shouldRefuseAPageWhoseSidecarIsWrong() throws IOException {
        // Given
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.txt.meta.json"), "{\"publsher\":\"TASS\"}");
        Files.writeString(folder.resolve("b.txt"), TEXT);
        Files.writeString(folder.resolve("b.txt.meta.json"), "{\"timezone\":\"Moon/Crater\"}");
        Files.writeString(folder.resolve("c.txt"), TEXT);
        Files.writeString(folder.resolve("c.txt.meta.json"), "{\"published\":\"some day\"}");
        // When
        List<Rejected> refusals = refusals(3);
        // Then
        assertThat(refusals)
                .extracting(Rejected::detail)
                .containsExactly(
                        "a.txt.meta.json: unknown key 'publsher', did you mean 'publisher'?",
                        "b.txt.meta.json: timezone is a zone such as Europe/Minsk or +03:00, got 'Moon/Crater'",
                        "'some day' is no date; write it as 2020-08-17T12:34:00Z or 2020-08-17");
    }

    @Test
    void shouldRefuseBrokenGzip() throws IOException {
        // Given
        Files.write(folder.resolve("a.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0});
        Files.writeString(folder.resolve("b.txt.gz"), "not packed at all");
        // When
        List<Rejected> refusals = refusals(2);
        // Then
        assertThat(refusals).extracting(Rejected::reason).containsOnly(RejectReason.UNREADABLE);
    }

    @Test
    void shouldKeepTheWholeLinesOfAPackedFileThatBreaksOff() throws IOException {
        // Given
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Random noise = new Random(1);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 2000; i++) {
                String line = "{\"text\":\"" + TEXT + " " + noise.nextLong() + "\"}\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        // When
        List<Fetched> fetched = Read.all(source(folder), Cursor.START);
        // Then
        assertThat(Read.articles(fetched)).hasSizeGreaterThan(100);
        assertThat(Read.articles(fetched))
                .last()
                .extracting(article -> article.provenance().origin().location())
                .isEqualTo("news/zz-good.txt");
        assertThat(Read.refusals(fetched)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RejectReason.UNREADABLE);
            assertThat(refusal.origin().location()).startsWith("news/a.jsonl.gz");
        });
    }

    @Test
    void shouldRefuseAnEndlessLineByItsNumberAndReadTheNextOne() throws IOException {
        // Given: 100 MB without a line break, of which memory holds no more than the limit
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.jsonl"))) {
            out.write(("{\"text\":\"" + TEXT + "\"}\r\n{\"text\":\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
            out.write(("\"}\n{\"text\":\"" + TEXT + " Again.\"}").getBytes(StandardCharsets.UTF_8));
        }
        // When
        List<Fetched> fetched = Read.all(source(folder), Cursor.START);
        // Then
        assertThat(Read.articles(fetched)).hasSize(3);
        assertThat(Read.refusals(fetched)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RejectReason.TOO_LARGE);
            assertThat(refusal.origin().location()).isEqualTo("news/a.jsonl:2");
        });
    }

    private List<Rejected> refusals(int count) {
        List<Fetched> fetched = Read.all(source(folder), Cursor.START);
        assertThat(Read.articles(fetched)).as("the good file").hasSize(1);
        assertThat(Read.refusals(fetched)).hasSize(count);
        return Read.refusals(fetched);
    }

    private static FileSource source(Path path) {
        return FileSource.of(path, CorpusName.of(path), Limits.DEFAULT, Read.CLOCK);
    }

    /** A file system that hands over nothing. */
    private static final class Denied implements FileAccess {

        @Override
        public InputStream open(Path path) throws IOException {
            throw new AccessDeniedException(path.toString());
        }

        @Override
        public long size(Path path) {
            return 1;
        }
    }
}
