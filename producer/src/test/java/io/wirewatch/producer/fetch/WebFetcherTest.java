package io.wirewatch.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.wirewatch.producer.fetch.FetchRequest.Kind;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real server that does what servers on the web do, and worse. */
class WebFetcherTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofMillis(1500), Duration.ofMillis(700), 1 << 20, 3, 50, Duration.ZERO);

    /** To agree on keys takes a busy machine its time. */
    private static final FetchLimits PATIENT =
            new FetchLimits(Duration.ofMinutes(2), Duration.ofMinutes(1), 1 << 20, 3, 50, Duration.ZERO);

    private final HostileServer server = new HostileServer();
    private final WebFetcher fetcher =
            new WebFetcher(new FetchSettings(FetchSettings.USER_AGENT, true, 8, LIMITS), Clock.systemUTC());

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    @Test
    void shouldReadAPageWithItsValidatorsAndFreshness() throws Exception {
        // Given
        server.on(
                "/feed",
                (request, answer) -> answer.send(
                        200,
                        "Content-Type: application/rss+xml\r\nETag: \"v1\"\r\nLast-Modified: Sat, 21 Nov 2026 10:00:00 GMT\r\n"
                                + "Cache-Control: public, max-age=600\r\n",
                        "<rss/>"));
        // When
        FetchAnswer.Page page = page("/feed");
        // Then
        assertThat(text(page)).isEqualTo("<rss/>");
        assertThat(page.contentType()).isEqualTo("application/rss+xml");
        assertThat(page.etag()).isEqualTo("\"v1\"");
        assertThat(page.lastModified()).isEqualTo("Sat, 21 Nov 2026 10:00:00 GMT");
        assertThat(page.freshFor()).isEqualTo(Duration.ofMinutes(10));
        assertThat(page.cut()).isNull();
        assertThat(page.movedTo()).isNull();
        assertThat(server.requests().get(0).headers())
                .containsEntry("user-agent", FetchSettings.USER_AGENT)
                .containsEntry("accept-encoding", "gzip, deflate");
    }

    @Test
    void shouldAskForANewerVersionAndUnderstandThatThereIsNone() throws Exception {
        // Given
        server.on("/feed", (request, answer) -> answer.head(304, ""));
        // When
        FetchAnswer answer = fetcher.fetch(
                new FetchRequest(server.url("/feed"), "\"v1\"", "Sat, 21 Nov 2026 10:00:00 GMT", Kind.FEED));
        // Then
        assertThat(answer).isEqualTo(new FetchAnswer.Unchanged(Duration.ZERO));
        assertThat(server.requests().get(0).headers())
                .containsEntry("if-none-match", "\"v1\"")
                .containsEntry("if-modified-since", "Sat, 21 Nov 2026 10:00:00 GMT");
    }

    @Test
    void shouldUnpackWhatIsPacked() throws Exception {
        // Given
        byte[] packed = HostileServer.gzip("<rss/>".getBytes(StandardCharsets.UTF_8));
        server.on("/feed", (request, answer) -> answer.send(200, "Content-Encoding: gzip\r\n", packed));
        // When, Then
        assertThat(text(page("/feed"))).isEqualTo("<rss/>");
    }

    @Test
    void shouldFollowRedirectsAndTellOfAPermanentMove() throws Exception {
        // Given
        server.on("/old", (request, answer) -> answer.send(301, "Location: /new\r\n", ""))
                .on("/new", (request, answer) -> answer.send(302, "Location: /today\r\n", ""))
                .page("/today", "text/xml", "<rss/>");
        // When
        FetchAnswer.Page page = page("/old");
        // Then
        assertThat(page.uri()).hasToString(server.url("/today"));
        assertThat(page.movedTo()).hasToString(server.url("/new"));
    }

    @Test
    void shouldKeepWhatCameWhenTheBodyIsShorterThanItsLength() throws Exception {
        // Given
        server.on("/feed", (request, answer) -> {
            answer.head(200, "Content-Length: 100\r\n");
            answer.raw("<rss><item/>");
        });
        // When
        FetchAnswer.Page page = page("/feed");
        // Then
        assertThat(text(page)).isEqualTo("<rss><item/>");
        assertThat(page.cut()).startsWith("wrong-length");
    }

    @Test
    void shouldKeepWhatCameWhenTheCompressedBodyEndsTooEarly() throws Exception {
        // Given
        byte[] packed = HostileServer.gzip("<rss>0123456789</rss>".repeat(2000).getBytes(StandardCharsets.UTF_8));
        server.on(
                "/feed",
                (request, answer) ->
                        answer.send(200, "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length / 2)));
        // When, Then
        assertThat(page("/feed").cut()).startsWith("truncated");
    }

    @ParameterizedTest
    @CsvSource({
        "410, GONE",
        "404, NOT_FOUND",
        "403, DENIED",
        "451, DENIED",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "418, BAD_STATUS",
        "204, BAD_STATUS"
    })
    void shouldNameTheStatusThatBringsNoPage(int status, FetchFault fault) {
        // Given
        server.on("/feed", (request, answer) -> answer.head(status, ""));
        // When, Then
        FetchException failure = failure("/feed");
        assertThat(failure.fault()).isEqualTo(fault);
        assertThat(failure).hasMessage("the answer is status " + status);
    }

    @Test
    void shouldPassOnWhenToComeAgain() {
        // Given
        server.on("/feed", (request, answer) -> answer.head(429, "Retry-After: 120\r\n"));
        // When
        FetchException failure = failure("/feed");
        // Then
        assertThat(failure.fault()).isEqualTo(FetchFault.TOO_MANY_REQUESTS);
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(120));
    }

    @Test
    void shouldGiveUpInACircleOfRedirects() {
        // Given
        server.on("/a", (request, answer) -> answer.send(301, "Location: /b\r\n", ""))
                .on("/b", (request, answer) -> answer.send(301, "Location: /a\r\n", ""));
        // When, Then
        assertThat(failure("/a").fault()).isEqualTo(FetchFault.REDIRECT_LOOP);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void shouldGiveUpOnAnEndlessChainOfRedirects() {
        // Given
        for (int i = 0; i < 9; i++) {
            int next = i + 1;
            server.on("/" + i, (request, answer) -> answer.send(302, "Location: /" + next + "\r\n", ""));
        }
        // When, Then
        assertThat(failure("/0").fault()).isEqualTo(FetchFault.BAD_REDIRECT);
        assertThat(server.requests()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"file:///etc/passwd, BAD_ADDRESS", "gopher://127.0.0.1/, BAD_ADDRESS", "http://, BAD_ADDRESS"})
    void shouldNotFollowARedirectToAnythingButTheWeb(String location, FetchFault fault) {
        // Given
        server.on("/a", (request, answer) -> answer.send(302, "Location: " + location + "\r\n", ""));
        // When, Then
        assertThat(failure("/a").fault()).isEqualTo(fault);
    }

    @Test
    void shouldStopReadingABodyWithoutAnEnd() {
        // Given
        server.on("/feed", (request, answer) -> {
            answer.head(200, "");
            answer.forEver(new byte[64 * 1024], 0);
        });
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.TOO_LARGE);
    }

    @Test
    void shouldNotEvenBeginABodyThatSaysItIsTooLarge() {
        // Given
        server.on("/feed", (request, answer) -> answer.head(200, "Content-Length: 99999999\r\n"));
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.TOO_LARGE);
    }

    @Test
    void shouldStopUnpackingABomb() {
        // Given
        byte[] bomb = HostileServer.gzip(new byte[10 << 20]);
        server.on("/feed", (request, answer) -> answer.send(200, "Content-Encoding: gzip\r\n", bomb));
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.COMPRESSION_BOMB);
    }

    @Test
    void shouldNameABodyThatIsNotPackedAsItSays() {
        // Given
        server.on("/feed", (request, answer) -> answer.send(200, "Content-Encoding: gzip\r\n", "<rss/>"));
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.BAD_COMPRESSION);
    }

    @Test
    void shouldCutOffABodyThatDrips() {
        // Given: never silent for long, and never at its end
        server.on("/feed", (request, answer) -> {
            answer.head(200, "");
            answer.forEver(new byte[] {'x'}, 50);
        });
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    void shouldCutOffAHeadThatDrips() {
        // Given
        server.on("/feed", (request, answer) -> {
            answer.raw("HTTP/1.1 200 OK\r\nX-Drip: ");
            answer.forEver(new byte[] {'x'}, 50);
        });
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    void shouldNotWaitForAServerThatSaysNothing() {
        // Given
        server.on("/feed", (request, answer) -> answer.forEver(new byte[0], 100));
        // When, Then
        assertThat(failure("/feed").fault()).isEqualTo(FetchFault.TOO_SLOW);
    }

    @Test
    void shouldNameAConnectionThatIsCut() {
        // Given
        server.on("/reset", (request, answer) -> answer.reset())
                .on("/nothing", (request, answer) -> {})
                .on("/garbage", (request, answer) -> answer.raw("SSH-2.0-OpenSSH_9.2\r\n".repeat(100)))
                .on("/headers", (request, answer) -> answer.head(200, "X-More: and more\r\n".repeat(1000)));
        // When, Then
        assertThat(failure("/reset").fault()).isEqualTo(FetchFault.RESET);
        assertThat(failure("/nothing").fault()).isEqualTo(FetchFault.RESET);
        assertThat(failure("/garbage").fault()).isEqualTo(FetchFault.NOT_HTTP);
        assertThat(failure("/headers").fault()).isEqualTo(FetchFault.NOT_HTTP);
    }

    @Test
    void shouldNameAHostThatSpeaksNoTls() {
        // Given
        String url = server.url("/feed").replace("http:", "https:");
        // When
        FetchException failure =
                catchThrowableOfType(FetchException.class, () -> fetcher.fetch(FetchRequest.of(url, Kind.FEED)));
        // Then
        assertThat(failure.fault()).isIn(FetchFault.TLS, FetchFault.RESET, FetchFault.TOO_SLOW);
    }

    @Test
    void shouldNotTrustACertificateThatNobodySigned(@TempDir Path folder) throws Exception {
        // Given
        HttpsServer stranger = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        stranger.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        stranger.start();
        String url = "https://127.0.0.1:" + stranger.getAddress().getPort() + "/";
        // When
        FetchException failure;
        try (WebFetcher patient =
                new WebFetcher(new FetchSettings(FetchSettings.USER_AGENT, true, 8, PATIENT), Clock.systemUTC())) {
            failure = catchThrowableOfType(FetchException.class, () -> patient.fetch(FetchRequest.of(url, Kind.FEED)));
        } finally {
            stranger.stop(0);
        }
        // Then
        assertThat(failure.fault()).isEqualTo(FetchFault.TLS);
    }

    private static SSLContext selfSigned(Path folder) throws Exception {
        Path keys = folder.resolve("keys");
        String command =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        command,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(KeyStore.getInstance(keys.toFile(), "password".toCharArray()), "password".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private FetchAnswer.Page page(String path) throws Exception {
        return (FetchAnswer.Page) fetcher.fetch(FetchRequest.of(server.url(path), Kind.FEED));
    }

    private FetchException failure(String path) {
        return catchThrowableOfType(
                FetchException.class, () -> fetcher.fetch(FetchRequest.of(server.url(path), Kind.FEED)));
    }

    private static String text(FetchAnswer.Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }
}
