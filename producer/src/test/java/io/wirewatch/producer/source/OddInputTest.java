package io.wirewatch.producer.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.Precision;
import io.wirewatch.model.RejectReason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Input that nobody writes by hand: each piece is an article or a refusal, and what stands beside it is read. */
class OddInputTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final String GOOD = "{\"title\":\"Good\",\"text\":\"The ministers met in Minsk on Monday.\"}";

    @TempDir
    Path folder;

    @Test
    void shouldReadTheNeighboursWhenJsonIsTenThousandDeep() throws IOException {
        // Given
        String deep = "{\"text\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        // When
        List<Fetched> items = lines(deep, GOOD);
        // Then
        assertThat(Read.refusals(items)).hasSize(1);
        assertThat(titles(items)).containsExactly("Good");
    }

    @Test
    void shouldReadTheNeighboursOfNumbersThatAreNone() throws IOException {
        // When
        List<Fetched> items =
                lines("{\"text\":NaN}", "{\"text\":-Infinity}", "{\"text\":1e999999999}", "null", "7", "[]", GOOD);
        // Then
        assertThat(items).hasSize(7);
        assertThat(titles(items)).containsExactly("Good");
    }

    @Test
    void shouldReadTextWithHalvesOfCharacters() throws IOException {
        // When
        List<Fetched> items =
                lines("{\"title\":\"Half \\ud83d\",\"text\":\"The ministers met \\udc00 in Minsk on Monday.\"}", GOOD);
        // Then
        assertThat(items).hasSize(2);
        assertThat(titles(items)).contains("Good");
    }

    @Test
    void shouldReadLinesHoweverTheyEnd() throws IOException {
        // Given
        String one = GOOD.replace("Good", "One");
        Files.write(
                folder.resolve("a.jsonl"),
                ("\uFEFF" + one + "\r\n\r\n" + GOOD.replace("Good", "Two") + "\n" + GOOD.replace("Good", "Three"))
                        .getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(titles(all())).containsExactly("One", "Two", "Three");
    }

    @Test
    void shouldRefuseDatesOfNoUseAndKeepTheirNeighbours() throws IOException {
        // When
        List<Fetched> items = lines(
                GOOD.replace("{", "{\"published\":\"2099-01-01T00:00:00Z\","),
                GOOD.replace("{", "{\"published\":\"2026-11-23T13:01:00Z\","),
                GOOD.replace("{", "{\"published\":\"soon\","),
                GOOD.replace("{", "{\"published\":-86400,"),
                GOOD);
        // Then
        assertThat(Read.refusals(items))
                .extracting(rejected -> rejected.reason())
                .containsExactly(
                        RejectReason.FUTURE_DATE,
                        RejectReason.FUTURE_DATE,
                        RejectReason.BAD_DATE,
                        RejectReason.BAD_DATE);
        assertThat(titles(items)).containsExactly("Good");
    }

    @Test
    void shouldTakeADateAnHourAheadOrLongAgoOrNoneAndMarkIt() throws IOException {
        // When: another clock, the time before 1970, nothing at all
        List<Fetched> items = lines(
                GOOD.replace("{", "{\"id\":\"a\",\"published\":\"2026-11-21T13:01:00Z\","),
                GOOD.replace("{", "{\"id\":\"b\",\"published\":\"1945-05-09T00:00:00Z\","),
                GOOD.replace("{", "{\"id\":\"c\","));
        // Then
        assertThat(Read.refusals(items)).isEmpty();
        assertThat(Read.articles(items))
                .extracting(article -> article.published().at())
                .containsExactly(
                        Instant.parse("2026-11-21T13:01:00Z"), Instant.parse("1945-05-09T00:00:00Z"), CLOCK.instant());
        assertThat(Read.articles(items).get(2).published().precision()).isEqualTo(Precision.COLLECTED);
        // the moment of collection, by which Kafka stamps the record, is moved by none of them
        assertThat(Read.articles(items))
                .extracting(article -> article.provenance().collected())
                .containsOnly(CLOCK.instant());
    }

    @Test
    void shouldReadTheNeighboursOfAFieldThatStandsTwice() throws IOException {
        // When
        List<Fetched> items = lines("{\"title\":\"Twice\",\"text\":\"a\",\"text\":\"b\"}", GOOD);
        // Then
        assertThat(items).hasSize(2);
        assertThat(titles(items)).contains("Good");
    }

    @Test
    @Timeout(300)
    void shouldReadPagesOfAMillionTagsAndOfEndlessDepth() throws IOException {
        // Given
        String words = "<p>The ministers met in Minsk on Monday, and will meet again on Friday in the same town.</p>";
        Files.writeString(folder.resolve("deep.html"), "<html><body>" + "<div>".repeat(200_000) + words);
        Files.writeString(folder.resolve("wide.html"), "<html><body><article>" + words + "<p>".repeat(1_000_000));
        Files.writeString(
                folder.resolve("style.html"),
                "<html><head><style>" + "a{}".repeat(300_000) + "</style></head><body><article>" + words
                        + "</article></body></html>");
        // When
        List<Fetched> items = all();
        // Then
        assertThat(items).hasSize(3);
        assertThat(Read.articles(items))
                .allSatisfy(article -> assertThat(article.content().text()).contains("ministers met"));
        assertThat(Read.articles(items)).hasSize(3);
    }

    @Test
    void shouldTouchNoServerThatADocumentNames() throws IOException {
        // Given
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + trap.getLocalPort() + "/x";
            Files.writeString(
                    folder.resolve("feed.xml"),
                    "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"" + url + ".dtd\" [<!ENTITY a SYSTEM \"" + url
                            + "\"><!ENTITY % b SYSTEM \"" + url
                            + "\">%b;]><rss version=\"2.0\"><channel><title>t</title><item><title>Good</title>"
                            + "<description>The ministers met. &a;</description></item></channel></rss>");
            // When
            List<Fetched> items = all();
            // Then
            assertThat(titles(items)).containsExactly("Good");
            trap.setSoTimeout(200);
            org.assertj.core.api.Assertions.assertThatThrownBy(trap::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    private List<Fetched> lines(String... lines) throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), String.join("\n", lines));
        return all();
    }

    private List<Fetched> all() {
        return Read.all(FileSource.of(folder, "odd", Limits.DEFAULT, CLOCK), Cursor.START);
    }

    private static List<String> titles(List<Fetched> items) {
        return Read.articles(items).stream().map(OddInputTest::title).toList();
    }

    private static String title(Article article) {
        return article.content().title();
    }
}
