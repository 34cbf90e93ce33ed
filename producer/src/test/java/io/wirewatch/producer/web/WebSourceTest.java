package io.wirewatch.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.producer.fetch.FetchLimits;
import io.wirewatch.producer.fetch.FetchSettings;
import io.wirewatch.producer.fetch.HostileServer;
import io.wirewatch.producer.fetch.WebFetcher;
import io.wirewatch.producer.robots.Robots;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Cursor;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.Limits;
import io.wirewatch.producer.source.SourceRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebSourceTest {

    private static final String LONG = "The ministers met in Minsk and spoke for hours. ".repeat(20);

    private final HostileServer server = new HostileServer();
    private final FetchLimits limits =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 3, 100, Duration.ZERO);
    private final WebFetcher fetcher =
            new WebFetcher(new FetchSettings(FetchSettings.USER_AGENT, true, 4, limits), Clock.systemUTC());

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void shouldReadThePageBehindAShortEntryAndBelieveItsDate() {
        // Given
        server.page(
                "/page",
                "text/html",
                "<html><head><title>Talks</title><meta property=\"article:published_time\""
                        + " content=\"2026-11-19T08:00:00Z\"></head><body><article><h1>Talks</h1><p>" + LONG
                        + "</p></article></body></html>");
        feed(item("Talks", "/page", "In short."));
        // When
        Article article = articles(Cursor.START).get(0);
        // Then
        assertThat(article.content().text()).contains("spoke for hours");
        assertThat(article.published().at()).hasToString("2026-11-19T08:00:00Z");
        assertThat(server.requests())
                .extracting(HostileServer.Request::path)
                .containsExactly("/feed", "/robots.txt", "/page");
    }

    @Test
    void shouldKeepToTheEntryWhenRobotsAreNotWanted() {
        // Given
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n")
                .page("/private/1", "text/html", "<p>secret</p>");
        feed(item("Talks", "/private/1", "Putin met Xi in short."));
        // When
        Article article = articles(Cursor.START).get(0);
        // Then
        assertThat(article.content().text()).isEqualTo("Putin met Xi in short.");
        assertThat(article.published().evidence()).isEqualTo("feed");
        assertThat(server.requests()).extracting(HostileServer.Request::path).doesNotContain("/private/1");
    }

    @Test
    void shouldDeliverEachVersionOnceWhateverInstanceIsAsked() {
        // Given
        feed(item("One", "/1", LONG) + item("Two", "/2", LONG));
        Cursor first = last(Cursor.START).next();
        // When
        List<Article> again = articles(first);
        feed(item("Three", "/3", LONG) + item("One", "/1", LONG + " Corrected.") + item("Two", "/2", LONG));
        List<Article> changed = articles(first);
        // Then
        assertThat(again).isEmpty();
        assertThat(changed).extracting(article -> article.content().title()).containsExactlyInAnyOrder("Three", "One");
    }

    @Test
    void shouldGoOnInTheMiddleOfADocumentThatWasBrokenOff() {
        // Given: more entries than one answer holds
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            items.append(item("News " + i, "/" + i, LONG + i));
        }
        feed(items.toString());
        Batch first = source().poll(Cursor.START);
        // When: another instance goes on
        List<Article> rest = articles(first.next());
        // Then
        assertThat(first.isLast()).isFalse();
        assertThat(first.items()).hasSize(10);
        assertThat(rest).hasSize(15);
    }

    @Test
    void shouldRefuseTheEntryOfTheFutureAndTakeItsNeighbours() {
        // Given
        feed(item("Now", "/1", LONG)
                + item("Later", "/2", LONG).replace("20 Nov 2026", "20 Nov 2099")
                + item("Undated", "/3", LONG).replaceAll("<pubDate>.*</pubDate>", ""));
        // When
        List<Fetched> items = all(Cursor.START);
        // Then
        assertThat(items).hasSize(3);
        assertThat(items)
                .filteredOn(item -> item instanceof Fetched.Refused)
                .singleElement()
                .satisfies(item ->
                        assertThat(((Fetched.Refused) item).rejected().reason()).isEqualTo(RejectReason.FUTURE_DATE));
    }

    private void feed(String items) {
        server.page(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>N</title>" + items + "</channel></rss>");
    }

    private String item(String title, String path, String text) {
        return "<item><title>" + title + "</title><link>" + server.url(path)
                + "</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>" + text
                + "</description></item>";
    }

    private WebSource source() {
        SourceRequest request = new SourceRequest(
                "live", "news", server.url("/feed"), Hints.NONE, Map.of(), Limits.DEFAULT, Clock.systemUTC());
        return new WebSource(request, new Web(fetcher, new Robots(fetcher, Clock.systemUTC())));
    }

    private Batch last(Cursor after) {
        WebSource source = source();
        Batch batch = source.poll(after);
        while (!batch.isLast()) {
            batch = source.poll(batch.next());
        }
        return batch;
    }

    private List<Fetched> all(Cursor after) {
        WebSource source = source();
        List<Fetched> items = new ArrayList<>();
        Batch batch = source.poll(after);
        items.addAll(batch.items());
        while (!batch.isLast()) {
            batch = source.poll(batch.next());
            items.addAll(batch.items());
        }
        return items;
    }

    private List<Article> articles(Cursor after) {
        return all(after).stream().map(item -> ((Fetched.Found) item).article()).toList();
    }
}
