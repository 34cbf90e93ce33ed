package io.wirewatch.producer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Waits until an article is due: the first is due at once, each other one as long after it as the speed says. */
final class Pacer {

    private final Speed speed;
    private final Clock clock;
    private final Waiting waiting;
    private @Nullable Instant corpusStart;
    private Instant ourStart = Instant.EPOCH;

    Pacer(Speed speed, Clock clock, Waiting waiting) {
        this.speed = speed;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** How to let time pass. */
    interface Waiting {
        void await(Duration time) throws InterruptedException;
    }

    /** Returns when an article of this instant is due; at once if it was due before. */
    void await(Instant published) throws InterruptedException {
        Duration left = left(published);
        if (!left.isZero()) {
            waiting.await(left);
        }
    }

    /** How long until an article of this instant is due; zero if it is. */
    Duration left(Instant published) {
        if (speed.isMax()) {
            return Duration.ZERO;
        }
        Instant start = corpusStart;
        if (start == null) {
            corpusStart = published;
            ourStart = clock.instant();
            return Duration.ZERO;
        }
        Instant due = ourStart.plus(speed.ours(Duration.between(start, published)));
        Duration left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
