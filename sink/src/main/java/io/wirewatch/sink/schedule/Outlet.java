package io.wirewatch.sink.schedule;

import java.io.IOException;

/** Where issues go. Called by one thread, with the issues of a plan in order. */
public interface Outlet {

    /** What it is called in the log and in the note of what it was given: {@code folder}, {@code feed}, {@code webhook}. */
    String name();

    /**
     * Hands an issue over; handing the same one over again changes nothing where that can be helped.
     *
     * @throws IOException if it cannot be; it is tried again later
     */
    void deliver(Issue issue) throws IOException;
}
