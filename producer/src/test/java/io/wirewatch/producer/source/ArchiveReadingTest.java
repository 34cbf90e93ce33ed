package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReadingTest {

    @TempDir
    private Path folder;

    private static String line(String id) {
        return "{\"id\":\"" + id
                + "\",\"title\":\"T\",\"text\":\"The president spoke in the capital today.\",\"published\":\"2020-08-09\"}\n";
    }

    private Path write(String name, Map<String, String> files) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            if (name.endsWith(".zip")) {
                zip(out, files);
            } else if (name.endsWith("gz")) {
                try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                    tar(packed, files);
                }
            } else {
                tar(out, files);
            }
        }
        return path;
    }

    private static void zip(OutputStream out, Map<String, String> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static void tar(OutputStream out, Map<String, String> files) throws IOException {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        }
    }

    private List<Fetched> read(Path path) {
        return Read.all(FileSource.of(path, "corpus", Limits.DEFAULT, Read.CLOCK), Cursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz", "a.tgz"})
    void shouldReadEveryFileWhenItStandsInAnArchive(String name) throws IOException {
        // Given
        Path path = write(
                name,
                Map.of(
                        "d/one.jsonl",
                        line("1") + line("2"),
                        "two.jsonl",
                        line("3"),
                        "README.md",
                        "x",
                        "d/.hidden",
                        "x"));
        // When
        List<Fetched> all = read(path);
        // Then
        assertThat(Read.refusals(all)).isEmpty();
        assertThat(Read.articles(all))
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(Read.articles(all).get(0).provenance().origin().location()).isEqualTo(name + "!/d/one.jsonl:1");
    }

    @Test
    void shouldGoOnBehindACursorWhenItPointsIntoAnArchive() throws IOException {
        // Given
        Path path = write("a.zip", Map.of("1.jsonl", line("1") + line("2"), "2.jsonl", line("3")));
        // When
        List<Fetched> rest = Read.all(
                FileSource.of(path, "corpus", Limits.DEFAULT, Read.CLOCK), new FilePosition("a.zip", 2).toCursor());
        // Then
        assertThat(Read.articles(rest))
                .extracting(article -> article.provenance().origin().location())
                .containsExactly("a.zip!/2.jsonl:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/evil.jsonl", "/etc/evil.jsonl", "C:/evil.jsonl", "d/inner.zip"})
    void shouldRefuseAMemberAndReadTheOthersWhenItsNameIsNotToBeTrusted(String name) throws IOException {
        // Given
        Path path = write("a.zip", Map.of(name, line("1"), "z.jsonl", line("2")));
        // When
        List<Fetched> all = read(path);
        // Then
        assertThat(Read.articles(all)).hasSize(1);
        assertThat(Read.refusals(all)).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(RejectReason.FORBIDDEN);
            assertThat(refused.origin().location()).isEqualTo("a.zip!/" + name);
        });
    }

    @Test
    void shouldRefuseALinkInATar() throws IOException {
        // Given
        Path path = folder.resolve("a.tar");
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(path))) {
            TarArchiveEntry link = new TarArchiveEntry("link.jsonl", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        // When
        List<Rejected> refused = Read.refusals(read(path));
        // Then
        assertThat(refused)
                .singleElement()
                .extracting(Rejected::detail)
                .asString()
                .contains("link");
    }

    @Test
    void shouldStopAtABombAndGoOnWithTheNextFileOfTheFolder() throws IOException {
        // Given 400 MB of zeros that shrink to less than a thousandth
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        Files.writeString(folder.resolve("good.jsonl"), line("1"));
        // When
        List<Fetched> all = read(folder);
        // Then
        assertThat(Read.articles(all)).hasSize(1);
        assertThat(Read.refusals(all))
                .extracting(Rejected::detail)
                .anyMatch(detail -> detail.contains("times its size"));
    }

    @Test
    void shouldRefuseABrokenArchiveAndGoOnWithTheNextFileOfTheFolder() throws IOException {
        // Given
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        zip(whole, Map.of("a.jsonl", line("1").repeat(500)));
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole.toByteArray(), whole.size() / 3));
        Files.writeString(folder.resolve("nonsense.tar.gz"), "this is no archive");
        Files.writeString(folder.resolve("z.jsonl"), line("2"));
        // When
        List<Fetched> all = read(folder);
        // Then
        assertThat(Read.refusals(all)).extracting(Rejected::reason).contains(RejectReason.UNREADABLE);
        assertThat(Read.articles(all))
                .extracting(article -> article.provenance().origin().location())
                .anyMatch(location -> location.contains("z.jsonl"));
        assertThat(Read.refusals(all))
                .extracting(refused -> refused.origin().location())
                .anyMatch(location -> location.contains("nonsense.tar.gz"));
    }
}
