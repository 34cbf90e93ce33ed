package io.wirewatch.producer.feed.read;

/** Reads one kind of element. */
@FunctionalInterface
interface Handler {

    /** Takes from the element what it says of {@link Spot#facts()}. */
    void read(Spot spot, FeedWalk walk);
}
