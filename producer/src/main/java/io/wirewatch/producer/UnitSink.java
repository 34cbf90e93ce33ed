package io.wirewatch.producer;

/** Where units go. */
@FunctionalInterface
public interface UnitSink {

    /**
     * Takes a unit whole; returns when it will not be lost any more.
     *
     * @throws PublishException if it is not taken; nothing of it is visible then
     */
    void write(Unit unit);
}
