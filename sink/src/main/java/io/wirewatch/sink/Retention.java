package io.wirewatch.sink;

import io.wirewatch.model.Origin;
import io.wirewatch.sink.store.SummaryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go of old articles with their sentences, a few at a time between batches; the tables stay, and Kafka is never touched. Old is
 * by the clock of the corpus: the wall clock for {@code live}, the latest article for any other, so that a replay of 2020 is kept
 * as long as one of today. Not thread-safe.
 */
final class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    /** So many are gone in well under a second. */
    private static final int AT_ONCE = 1_000;

    private final SummaryStore store;
    private final @Nullable Duration keep;
    private final Clock clock;
    private Instant next = Instant.MIN;

    Retention(SummaryStore store, @Nullable Duration keep, Clock clock) {
        this.store = store;
        this.keep = keep;
        this.clock = clock;
    }

    /** Removes some if it is time to; comes back at once where there is more. Returns how many. */
    int tick() {
        Duration time = keep;
        Instant now = clock.instant();
        if (time == null || now.isBefore(next)) {
            return 0;
        }
        int all = 0;
        boolean isMore = false;
        for (String corpus : store.corpora()) {
            Instant until =
                    corpus.equals(Origin.LIVE) ? now : store.latest(corpus).orElse(now);
            int gone = store.forget(corpus, until.minus(time), AT_ONCE);
            isMore |= gone == AT_ONCE;
            all += gone;
        }
        if (all > 0) {
            LOG.atInfo().addKeyValue("articles", all).log("Old articles let go of");
        }
        next = isMore ? now : now.plus(EVERY);
        return all;
    }
}
