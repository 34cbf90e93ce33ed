package io.wirewatch.app.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A real Chromium without a screen, driven over its DevTools protocol: one page, its console and its requests. */
final class Chromium implements AutoCloseable {

    static final Path BINARY = Path.of("/usr/bin/chromium");

    /** On a machine with forty things to do a page takes a minute; one that never comes is found out all the same. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Chromium(Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        BINARY.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createDirectories(profile).resolve("chromium.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> Files.exists(port) && Files.readAllLines(port).size() > 1);
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
        HttpClient http = HttpClient.newHttpClient();
        JsonNode pages = Json.mapper()
                .readTree(http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                        .body());
        URI page = URI.create(pages.get(0).get("webSocketDebuggerUrl").asText());
        socket = http.newWebSocketBuilder().buildAsync(page, new Ear()).join();
        List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(domain -> call(domain, Map.of()));
    }

    /** Errors of scripts, of the console and of the security policy so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** The addresses that were asked for so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    void open(String url) {
        call("Page.navigate", Map.of("url", url));
    }

    void reload() {
        call("Page.reload", Map.of("ignoreCache", true));
    }

    void size(int width, int height, boolean isDark) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light"))));
    }

    /** The value of an expression in the page, as text. */
    String value(String expression) {
        JsonNode answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        return answer.path("result").path("value").asText("");
    }

    /** Waits until an expression in the page is true. */
    void await(String expression) {
        Awaitility.await(expression).atMost(LIMIT).until(() -> value("Boolean(" + expression + ")")
                .equals("true"));
    }

    void screenshot(Path file) throws IOException {
        JsonNode answer = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(answer.get("data").asText()));
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        ObjectNode message = Json.mapper().createObjectNode().put("id", id).put("method", method);
        message.set("params", Json.mapper().valueToTree(parameters));
        socket.sendText(Json.write(message), true).join();
        return answer.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Hears answers and events. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                hear(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void hear(String json) {
            try {
                JsonNode message = Json.mapper().readTree(json);
                if (message.has("id")) {
                    open.remove(message.get("id").asInt()).complete(message.path("result"));
                    return;
                }
                String method = message.get("method").asText();
                JsonNode parameters = message.path("params");
                if (method.equals("Network.requestWillBeSent")) {
                    requests.add(parameters.path("request").path("url").asText());
                } else if (method.equals("Runtime.exceptionThrown")
                        || method.equals("Runtime.consoleAPICalled")
                                && parameters.path("type").asText().equals("error")
                        || method.equals("Log.entryAdded")
                                && parameters
                                        .path("entry")
                                        .path("level")
                                        .asText()
                                        .equals("error")) {
                    complaints.add(json);
                }
            } catch (IOException e) {
                complaints.add("not JSON: " + json);
            }
        }
    }
}
