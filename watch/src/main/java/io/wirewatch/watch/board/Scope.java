package io.wirewatch.watch.board;

import io.wirewatch.model.Window;
import java.time.Instant;
import java.util.Objects;

/**
 * Which stretch of which timeline a question is about.
 *
 * @param corpus the timeline
 * @param window how much of it, up to its clock
 */
public record Scope(String corpus, Window window) {

    public Scope {
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(window, "window");
    }

    /** Whether an instant lies in the window that ends at {@code asOf}. */
    boolean covers(Instant instant, Instant asOf) {
        return window == Window.ALL || window.covers(instant, asOf);
    }
}
