package io.wirewatch.app.sink;

import java.io.IOException;

/** A real PostgreSQL that can be killed the hard way and started again, at one port. Its user and password are "wirewatch". */
interface KillablePostgres extends AutoCloseable {

    int port();

    /** Starts it, once a kill is over; does nothing where it is up. Comes back when it answers. */
    void up() throws IOException, InterruptedException;

    /** {@code kill -9}. */
    void kill() throws IOException;

    @Override
    void close() throws IOException, InterruptedException;
}
