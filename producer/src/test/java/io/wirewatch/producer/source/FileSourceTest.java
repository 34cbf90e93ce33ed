package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Language;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {

    private static final String TEXT =
            "The finance minister of Ruritania said on Monday that the budget would be balanced within two years.";

    @TempDir
    Path folder;

    @Test
    void shouldReadAFolderByNameWithTheFoldersInIt() throws IOException {
        // Given
        write("b.txt", "Second\n\n" + TEXT + " Two.");
        write("a/z.txt", "First\n\n" + TEXT + " One.");
        write("c.html", "<h1>Third</h1><p>" + TEXT + " Three.</p>");
        // When
        List<Fetched> fetched = read(folder);
        // Then
        assertThat(articles(fetched))
                .extracting(article -> article.content().title())
                .containsExactly("First", "Second", "Third");
        assertThat(articles(fetched))
                .extracting(article -> article.provenance().origin().location())
                .containsExactly(name() + "/a/z.txt", name() + "/b.txt", name() + "/c.html");
    }

    @Test
    void shouldPassOverSidecarsHiddenFilesAndReadme() throws IOException {
        // Given
        write("a.txt", "First\n\n" + TEXT);
        write("a.txt.meta.json", "{\"source\":\"Springfield Daily\"}");
        write("folder.meta.json", "{\"language\":\"en\",\"source\":\"nobody\"}");
        write(".git/config", "no news");
        write("README.md", "# This folder");
        // When
        List<Fetched> fetched = read(folder);
        // Then
        assertThat(fetched).hasSize(1);
        assertThat(articles(fetched).get(0).provenance().source()).isEqualTo("Springfield Daily");
        assertThat(articles(fetched).get(0).content().language()).isEqualTo(Language.stated("en"));
    }

    @Test
    void shouldReadJsonLinesPackedOrNot() throws IOException {
        // Given
        String line = "{\"title\":\"A\",\"text\":\"" + TEXT + "\",\"published\":\"2021-03-03\"}\n";
        write("a.jsonl", line + "\r\n  \n" + line.replace("\"A\"", "\"B\""));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("b.ndjson.gz")))) {
            out.write(line.replace("\"A\"", "\"C\"").getBytes(StandardCharsets.UTF_8));
        }
        write("c.json", "[" + line.replace("\"A\"", "\"D\"") + "]");
        // When
        List<Fetched> fetched = read(folder);
        // Then
        assertThat(articles(fetched))
                .extracting(article -> article.content().title())
                .containsExactly("A", "B", "C", "D");
        assertThat(articles(fetched))
                .extracting(article -> article.provenance().origin().location())
                .containsExactly(
                        name() + "/a.jsonl:1", name() + "/a.jsonl:4", name() + "/b.ndjson.gz:1", name() + "/c.json#1");
    }

    @Test
    void shouldReadStandardInputAsLinesOrAsAPage() {
        // Given
        byte[] lines = ("{\"text\":\"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] page = ("Budget\n\n" + TEXT).getBytes(StandardCharsets.UTF_8);
        // When
        List<Fetched> fromLines =
                all(FileSource.of(new ByteArrayInputStream(lines), "stdin", Limits.DEFAULT, Read.CLOCK));
        List<Fetched> fromPage =
                all(FileSource.of(new ByteArrayInputStream(page), "stdin", Limits.DEFAULT, Read.CLOCK));
        // Then
        assertThat(articles(fromLines))
                .extracting(article -> article.content().text())
                .containsExactly(TEXT);
        assertThat(articles(fromPage))
                .extracting(article -> article.content().title())
                .containsExactly("Budget");
    }

    @Test
    void shouldGoOnBehindACursorInAnotherProcess() throws IOException {
        // Given
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            lines.append("{\"text\":\"").append(TEXT).append(' ').append(i).append("\"}\n");
        }
        write("a/1.jsonl", lines.toString());
        write("a.txt", "Budget\n\n" + TEXT);
        List<Fetched> whole = read(folder);
        // When
        Batch first;
        try (FileSource source = source(folder)) {
            first = source.poll(Cursor.START);
        }
        List<Fetched> rest = Read.all(source(folder), first.next());
        // Then
        assertThat(first.items()).hasSize(256);
        assertThat(articles(whole)).hasSize(601);
        assertThat(articles(rest)).isEqualTo(articles(whole).subList(256, 601));
    }

    @Test
    void shouldNameACorpusAfterItsFolderOrFile() {
        // When
        List<String> names = List.of("seeds", "seeds/", "news/2020.jsonl.gz", "my news/a.txt", "live", "/").stream()
                .map(path -> CorpusName.of(Path.of(path)))
                .toList();
        // Then
        assertThat(names).containsExactly("seeds", "seeds", "2020", "a", "live-files", "corpus");
    }

    @Test
    void shouldKeepMemoryFlatOverALongLine() throws IOException {
        // Given: a line of 50 MB between two good ones, and a limit of 4 MiB
        String good = "{\"text\":\"" + TEXT + "\"}\n";
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.jsonl"))) {
            out.write(good.getBytes(StandardCharsets.UTF_8));
            byte[] chunk = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 50; i++) {
                out.write(chunk);
            }
            out.write(("\n" + good).getBytes(StandardCharsets.UTF_8));
        }
        // When
        List<Fetched> fetched = read(folder);
        // Then
        assertThat(articles(fetched)).hasSize(2);
        assertThat(refusals(fetched)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RejectReason.TOO_LARGE);
            assertThat(refusal.origin().location()).endsWith("a.jsonl:2");
            assertThat(refusal.detail()).isEqualTo("the line has 50000000 bytes, the limit is 4194304");
            assertThat(refusal.payload()).isNull();
        });
    }

    private String name() {
        return CorpusName.of(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static FileSource source(Path path) {
        return FileSource.of(path, CorpusName.of(path), Limits.DEFAULT, Read.CLOCK);
    }

    private static List<Fetched> read(Path path) {
        return all(source(path));
    }

    private static List<Fetched> all(FileSource source) {
        return Read.all(source, Cursor.START);
    }

    private static List<Article> articles(List<Fetched> fetched) {
        return Read.articles(fetched);
    }

    private static List<Rejected> refusals(List<Fetched> fetched) {
        return Read.refusals(fetched);
    }
}
