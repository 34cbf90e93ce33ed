package io.wirewatch.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.live.LiveFeeds;
import io.wirewatch.wire.LatestRows;
import io.wirewatch.wire.TopicReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds of a file into a real Kafka: each article once, over restarts and changes of the file. */
class LiveFeedsIT {

    private static final String TOKEN = "0123456789abcdef0123";

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private HttpServer site;
    private TestKafka kafka;
    private Path file;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 10);
        for (String name : List.of("one", "two")) {
            site.createContext("/" + name, exchange -> {
                byte[] body = rss(name).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
        }
        site.start();
        kafka = new TestKafka(folder.resolve("kafka"), 2);
        file = folder.resolve("wirewatch.yaml");
    }

    @AfterEach
    void stop() {
        kafka.close();
        site.stop(0);
    }

    @Test
    void shouldPublishEachArticleOnceOverRestartsAndChangesOfTheFile() throws IOException {
        // Given
        write(feed("one"));
        try (LiveFeeds feeds = startFeeds()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> health("one") != null);
            assertThat(titles()).containsExactlyInAnyOrder("one 1", "one 2");
            assertThat(refusals()).singleElement().satisfies(refused -> {
                assertThat(refused.reason()).isEqualTo(RejectReason.FILTERED);
                assertThat(refused.detail()).contains("title matches 'horoscope'");
                assertThat(refused.payload()).isNotBlank();
            });

            // When: another feed, while it runs
            write(feed("one") + feed("two"));

            // Then
            await().atMost(Duration.ofSeconds(20)).until(() -> health("two") != null);
            feeds.check();
        }
        // When: a restart, long enough to ask both again
        long polls = health("two").counts().polls();
        try (LiveFeeds feeds = startFeeds()) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> health("two").counts().polls() > polls);
            feeds.check();
        }

        // Then
        assertThat(titles()).containsExactlyInAnyOrder("one 1", "one 2", "two 1", "two 2");
        assertThat(refusals()).hasSize(2);
        assertThat(health("one").counts().filtered()).isEqualTo(1);
        assertThat(said).anyMatch(line -> line.contains("2 feeds"));
    }

    @Test
    void shouldTakeWhatIsPostedWithTheTokenAndNothingWithout() throws Exception {
        // Given
        Files.writeString(file, "push:\n  port: 0\n  token: " + TOKEN + "\n  bytes: 2KiB\nfeeds: []\n");
        try (LiveFeeds feeds = startFeeds()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> !said.isEmpty());
            URI address = URI.create(said.get(0).replaceFirst(".* (?=http)", ""));

            // When
            int strange = post(address, "wrong", "{\"text\":\"a\"}").statusCode();
            int large = post(address, TOKEN, "{\"text\":\"" + "a".repeat(3000) + "\"}")
                    .statusCode();
            int prose = post(address, TOKEN, "hello").statusCode();
            HttpResponse<String> lines =
                    post(address, TOKEN, "{\"title\":\"one\",\"text\":\"Putin met Xi.\"}\n{\"title\":\"no text\"}\n");
            HttpResponse<String> object =
                    post(address, TOKEN, "{\n  \"title\": \"two\",\n  \"text\": \"Xi met Putin.\"\n}");

            // Then
            assertThat(strange).isEqualTo(401);
            assertThat(large).isEqualTo(413);
            assertThat(prose).isEqualTo(400);
            assertThat(lines.statusCode()).isEqualTo(202);
            assertThat(lines.body().strip()).isEqualTo("{\"accepted\":1,\"no-text\":1,\"rejected\":1}");
            assertThat(object.body().strip()).isEqualTo("{\"accepted\":1,\"rejected\":0}");
            assertThat(titles()).containsExactlyInAnyOrder("one", "two");
            assertThat(refusals())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.origin().feed()).isEqualTo("push"));
            feeds.check();
        }
    }

    @Test
    void shouldTakeWhatIsPostedWhileManyOthersSendAndNeverEnd() throws Exception {
        // Given
        Files.writeString(file, "push:\n  port: 0\n  token: " + TOKEN + "\nfeeds: []\n");
        List<Socket> drips = new ArrayList<>();
        try (LiveFeeds feeds = startFeeds()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> !said.isEmpty());
            URI address = URI.create(said.get(0).replaceFirst(".* (?=http)", ""));
            for (int i = 0; i < 100; i++) {
                drips.add(beginToPost(address));
            }

            // When
            HttpResponse<String> answer = post(address, TOKEN, "{\"title\":\"on time\",\"text\":\"Xi met Putin.\"}");

            // Then
            assertThat(answer.statusCode()).isEqualTo(202);
            feeds.check();
        } finally {
            for (Socket drip : drips) {
                drip.close();
            }
        }
    }

    /** A request whose body never ends. */
    private static Socket beginToPost(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        String request = "POST /articles HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + TOKEN
                + "\r\nContent-Length: 1000\r\n\r\n{\"te";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void shouldReadAForeignTopicOnceUnderItsOwnFieldNames() throws Exception {
        // Given
        foreign(
                "{\"uuid\":\"a1\",\"content\":{\"head\":\"First\",\"body\":\"Putin met Xi.\"},\"meta\":{\"date\":\"2026-11-20\"}}");
        Files.writeString(
                file,
                "feeds:\n  - topic: cms\n    label: cms\n    interval: 500ms\n"
                        + "    fields: {text: content.body, title: /content/head, published: meta.date, id: uuid}\n");
        try (LiveFeeds feeds = startFeeds()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> titles().contains("First"));
            feeds.check();
        }

        // When
        foreign("{\"uuid\":\"a2\",\"content\":{\"head\":\"Second\",\"body\":\"Xi met Putin.\"}}");
        try (LiveFeeds feeds = startFeeds()) {
            await().atMost(Duration.ofSeconds(20)).until(() -> titles().contains("Second"));
            feeds.check();
        }

        // Then
        assertThat(titles()).containsExactlyInAnyOrder("First", "Second");
    }

    private void foreign(String value) {
        try (Admin admin = Admin.create(kafka.cluster().clientSettings())) {
            admin.createTopics(List.of(new NewTopic("cms", 1, (short) 1)));
        }
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(kafka.cluster().producerSettings())) {
            producer.send(new ProducerRecord<>("cms", value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private HttpResponse<String> post(URI address, String token, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private LiveFeeds startFeeds() {
        return LiveFeeds.start(kafka.cluster(), file, Map.of(), Clock.systemUTC(), said::add);
    }

    private void write(String feeds) throws IOException {
        Files.writeString(
                file,
                "allowPrivate: true\nlimits:\n  pause: 10ms\ndefaults:\n  interval: 500ms\n  fullText: never\n"
                        + "  block:\n    - title: horoscope\nfeeds:\n" + feeds);
    }

    private String feed(String name) {
        return "  - url: http://127.0.0.1:" + site.getAddress().getPort() + "/" + name + "\n    label: " + name + "\n";
    }

    private static String rss(String name) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
        for (String title : List.of(name + " 1", name + " 2", name + " horoscope")) {
            rss.append("<item><title>" + title + "</title><link>http://example.org/" + title.replace(' ', '-')
                    + "</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>Putin met Xi, " + title
                    + " says.</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    private HealthRow health(String feed) {
        return LatestRows.read(kafka.cluster(), kafka.cluster().topics().feedHealth())
                .get(feed);
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        TopicReader.readAll(
                kafka.cluster(),
                kafka.cluster().topics().articles(),
                (id, article) -> titles.add(article.content().title()));
        return titles;
    }

    private List<Rejected> refusals() {
        List<Rejected> refusals = new ArrayList<>();
        TopicReader.readAll(
                kafka.cluster(), kafka.cluster().topics().rejected(), (feed, refused) -> refusals.add(refused));
        return refusals;
    }
}
