package io.wirewatch.watch.live;

/**
 * How much of a topic is kept for those who listen: the queue of every listener at once.
 *
 * @param events how many at most
 * @param bytes how much at most
 */
record LogSize(int events, long bytes) {

    /** A second of a fast replay, or hours of a live feed. Ten topics of it are 80 MB at the very most. */
    static final LogSize DEFAULT = new LogSize(4_096, 8L * 1024 * 1024);

    LogSize {
        if (events < 1 || bytes < 1) {
            throw new IllegalArgumentException("a log keeps something, got " + events + " events, " + bytes + " bytes");
        }
    }
}
