package io.wirewatch.model.row;

import io.wirewatch.model.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is: a row of {@code feed-health}, keyed by the feed's label.
 *
 * @param feed its label
 * @param corpus the timeline it publishes to
 * @param kind what it is: {@code feed}, {@code page}, {@code sitemap}, {@code folder}, {@code topic}, or a plug-in's name
 * @param address what is read
 * @param state how the last poll went
 * @param reason why it brought nothing, as one of a set that people can filter by
 * @param detail the same as a sentence; or what is wrong with a document that could be read all the same
 * @param bozo whether the document of the last poll that brought one was broken, and was read leniently
 * @param lastPoll when it was last asked
 * @param lastSuccess when it last answered well
 * @param nextPoll when it is asked next
 * @param counts what came of it so far
 * @param newest the latest publication instant it ever brought
 */
public record HealthRow(
        String feed,
        String corpus,
        String kind,
        String address,
        FeedState state,
        @Nullable String reason,
        @Nullable String detail,
        boolean bozo,
        Instant lastPoll,
        @Nullable Instant lastSuccess,
        Instant nextPoll,
        Counts counts,
        @Nullable Instant newest) {

    public HealthRow {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(lastPoll, "lastPoll");
        Objects.requireNonNull(nextPoll, "nextPoll");
        Objects.requireNonNull(counts, "counts");
        if (feed.isBlank()) {
            throw new IllegalArgumentException("a feed has a label");
        }
    }

    /**
     * What came of a feed so far.
     *
     * @param polls how often it was asked
     * @param failures how often in a row it has failed
     * @param emptyPolls how often in a row it brought nothing new
     * @param articles published
     * @param rejected refused, each with its reason
     * @param filtered left out by a rule
     */
    public record Counts(long polls, int failures, int emptyPolls, long articles, long rejected, long filtered) {

        /** Nothing yet. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /** How far its newest article lies behind the moment it was last asked; zero where it never brought one. */
    public Duration lag() {
        return newest == null || newest.isAfter(lastPoll) ? Duration.ZERO : Duration.between(newest, lastPoll);
    }
}
