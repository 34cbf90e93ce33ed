package io.wirewatch.sink.schedule;

import io.wirewatch.sink.report.BriefJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A POST of the brief as JSON. */
public final class WebhookOutlet implements Outlet {

    private final String address;
    private final Post post;

    /** The way to the web. */
    @FunctionalInterface
    public interface Post {
        /**
         * Sends a body to an address and returns when it was accepted.
         *
         * @throws IOException if it was not, for whatever reason
         */
        void send(String address, Map<String, String> headers, byte[] body) throws IOException;
    }

    /** An address, and the way to it. */
    public WebhookOutlet(String address, Post post) {
        this.address = address;
        this.post = post;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void deliver(Issue issue) throws IOException {
        post.send(
                address,
                Map.of("Content-Type", "application/json", "Idempotency-Key", issue.name()),
                BriefJson.of(issue.brief()).getBytes(StandardCharsets.UTF_8));
    }
}
