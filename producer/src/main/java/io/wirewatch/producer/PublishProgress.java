package io.wirewatch.producer;

import java.time.Duration;

/**
 * How far a run has come.
 *
 * @param read items the source delivered
 * @param sent articles that Kafka has acknowledged
 * @param rejected refusals that Kafka has acknowledged
 * @param leftOut articles outside the wanted time
 * @param bytes of input read
 * @param elapsed since the run began
 */
public record PublishProgress(long read, long sent, long rejected, long leftOut, long bytes, Duration elapsed) {

    /** Items read a second, over the whole run so far. */
    public double readPerSecond() {
        return perSecond(read);
    }

    /** Bytes of input read a second, over the whole run so far. */
    public double bytesPerSecond() {
        return perSecond(bytes);
    }

    private double perSecond(long count) {
        long millis = elapsed.toMillis();
        return millis <= 0 ? 0 : count * 1000.0 / millis;
    }
}
