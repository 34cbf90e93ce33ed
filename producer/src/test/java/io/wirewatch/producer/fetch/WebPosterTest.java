package io.wirewatch.producer.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebPosterTest {

    private static final FetchLimits SHORT =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(1), 1 << 20, 5, 200, Duration.ofMillis(1));

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1/elsewhere");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void send(boolean allowPrivate) throws FetchException {
        try (WebPoster poster = new WebPoster(new FetchSettings("test", allowPrivate, 1, SHORT))) {
            poster.send(
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/hook",
                    Map.of("Content-Type", "application/json", "Idempotency-Key", "morning-1"),
                    "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void shouldSendWithItsKeyWhenTheOtherSideAccepts() throws FetchException {
        // When
        send(true);

        // Then
        assertThat(received).containsExactly("POST morning-1 {\"a\":1}");
    }

    @Test
    void shouldAskNoPrivateAddressUnlessItIsAllowed() {
        assertThatThrownBy(() -> send(false))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("allowPrivate: true in wirewatch.yaml allows it");
        assertThat(received).isEmpty();
    }

    @Test
    void shouldTakeEveryOtherAnswerForARefusalAndFollowNoRedirect() {
        for (int refusal : new int[] {302, 404, 500}) {
            // Given
            status = refusal;

            // When / Then
            assertThatThrownBy(() -> send(true))
                    .as("status %s", refusal)
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("status " + refusal);
        }
        assertThat(received).hasSize(3);
    }
}
