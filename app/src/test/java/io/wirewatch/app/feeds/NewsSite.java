package io.wirewatch.app.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A site on this machine whose feeds grow while a test looks on. */
final class NewsSite implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, List<String>> feeds = new ConcurrentHashMap<>();

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Shows a feed with items of these titles. */
    NewsSite show(String feed, String... titles) {
        feeds.put("/" + feed, List.of(titles));
        return this;
    }

    String url(String feed) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + feed;
    }

    private void answer(HttpExchange exchange) throws IOException {
        List<String> titles = feeds.get(exchange.getRequestURI().getPath());
        byte[] body = titles == null ? new byte[0] : rss(titles).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(titles == null ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String rss(List<String> titles) {
        StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>News</title>");
        for (String title : titles) {
            rss.append("<item><title>")
                    .append(title)
                    .append("</title><link>http://example.org/")
                    .append(title.replace(' ', '-'))
                    .append("</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate><description>")
                    .append(
                            "Der Präsident traf am Sonntag in Minsk seinen Amtskollegen Putin, und beide versprachen, die Grenze offen zu halten: ")
                    .append(title)
                    .append(".</description></item>");
        }
        return rss.append("</channel></rss>").toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
