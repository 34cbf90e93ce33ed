package io.wirewatch.bench.pipeline;

/** A program that works on the articles of an arena. */
interface Contender {

    /** What it does, in a line. */
    String title();

    /** Starts it; returns when it is about to read the first article. */
    Running start(Arena arena) throws InterruptedException;

    /** At work. */
    interface Running extends AutoCloseable {

        /** Waits until it has done everything there is to do with the articles. */
        void awaitDone() throws InterruptedException;

        @Override
        void close();
    }
}
