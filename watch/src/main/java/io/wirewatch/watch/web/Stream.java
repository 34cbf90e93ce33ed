package io.wirewatch.watch.web;

import io.wirewatch.model.Excerpt;
import io.wirewatch.watch.live.Broadcast;
import io.wirewatch.watch.live.Position;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Topics;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Records as Server-Sent Events (WHATWG HTML, "Server-sent events"). */
final class Stream {

    static final String PATH = "/api/v1/stream";

    private final Broadcast broadcast;
    private final Topics topics;

    Stream(Broadcast broadcast, Topics topics) {
        this.broadcast = broadcast;
        this.topics = topics;
    }

    void handle(Request request, Response response, Callback callback) {
        String topic;
        Position after;
        try {
            Query query = Query.of(request);
            topic = topics.prefix() + query.required("topic");
            if (!broadcast.topics().contains(topic)) {
                throw new IllegalArgumentException(
                        "no topic '" + Excerpt.of(topic) + "'; there are " + String.join(", ", broadcast.topics()));
            }
            after = after(request, query, topic);
        } catch (IllegalArgumentException e) {
            Site.json(
                    response,
                    callback,
                    HttpStatus.BAD_REQUEST_400,
                    Json.mapper().createObjectNode().put("error", e.getMessage()));
            return;
        }
        response.setStatus(HttpStatus.OK_200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        // nginx would gather events otherwise
        response.getHeaders().put("X-Accel-Buffering", "no");
        if (!broadcast.listen(topic, after, new ResponseOutlet(request, response, callback))) {
            Site.text(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "too many are listening already");
        }
    }

    private @Nullable Position after(Request request, Query query, String topic) {
        String header = request.getHeaders().get("Last-Event-ID");
        String id = header != null ? header : query.text("after");
        if (id != null) {
            return Position.ofEventId(id);
        }
        String from = query.text("from");
        if (from == null || from.equals("end")) {
            return null;
        }
        if (from.equals("beginning")) {
            return broadcast.at(Broadcast.Start.BEGINNING, topic);
        }
        throw new IllegalArgumentException("from is beginning or end, got '" + Excerpt.of(from) + "'");
    }
}
