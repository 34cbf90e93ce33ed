package io.wirewatch.producer.poll;

import io.wirewatch.model.FeedState;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.HealthRow.Counts;
import io.wirewatch.producer.source.Batch;
import io.wirewatch.producer.source.Fetched;
import io.wirewatch.producer.source.SourceException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the last poll makes of the health of a feed. */
final class Healths {

    private Healths() {}

    private record Outcome(
            FeedState state,
            @Nullable String reason,
            @Nullable String detail,
            boolean isBozo,
            @Nullable Instant success) {}

    static HealthRow after(FeedTask task, Batch batch, List<Fetched> items, Instant polled, Instant next) {
        HealthRow before = task.health();
        Counts old = before == null ? Counts.NONE : before.counts();
        long articles = 0;
        long filtered = 0;
        Instant newest = before == null ? null : before.newest();
        for (Fetched item : items) {
            if (item instanceof Fetched.Found found) {
                articles++;
                newest = later(newest, found.article().published().at());
            } else if (((Fetched.Refused) item).rejected().reason() == RejectReason.FILTERED) {
                filtered++;
            }
        }
        long rejected = items.size() - articles - filtered;
        boolean isUnchanged = batch.note().isUnchanged();
        String trouble = batch.note().trouble();
        // A poll of several answers is one poll.
        int empty = !items.isEmpty() ? 0 : task.cursor().equals(batch.next()) ? old.emptyPolls() + 1 : old.emptyPolls();
        boolean wasBozo = before != null && before.bozo();
        String detail = isUnchanged && before != null && before.bozo() ? before.detail() : trouble;
        boolean isBozo = isUnchanged ? wasBozo : trouble != null;
        Outcome outcome = new Outcome(
                isUnchanged ? FeedState.UNCHANGED : FeedState.OK, isBozo ? "bozo" : null, detail, isBozo, polled);
        return row(
                task,
                outcome,
                polled,
                next,
                new Counts(
                        old.polls() + (batch.isLast() ? 1 : 0),
                        0,
                        empty,
                        old.articles() + articles,
                        old.rejected() + rejected,
                        old.filtered() + filtered),
                newest);
    }

    static HealthRow after(FeedTask task, SourceException failure, Instant polled, Instant next) {
        FeedState state = failure.isGone() ? FeedState.GONE : FeedState.FAILING;
        return without(task, state, failure.reason(), String.valueOf(failure.getMessage()), polled, next);
    }

    static HealthRow stuck(FeedTask task, String detail, Instant polled, Instant next) {
        return without(task, FeedState.STUCK, "too-slow", detail, polled, next);
    }

    private static HealthRow without(
            FeedTask task, FeedState state, String reason, String detail, Instant polled, Instant next) {
        HealthRow before = task.health();
        Counts old = before == null ? Counts.NONE : before.counts();
        Counts counts = new Counts(
                old.polls() + 1, old.failures() + 1, old.emptyPolls(), old.articles(), old.rejected(), old.filtered());
        Outcome outcome = new Outcome(
                state, reason, detail, before != null && before.bozo(), before == null ? null : before.lastSuccess());
        return row(task, outcome, polled, next, counts, before == null ? null : before.newest());
    }

    private static HealthRow row(
            FeedTask task, Outcome outcome, Instant polled, Instant next, Counts counts, @Nullable Instant newest) {
        Feed feed = task.feed();
        return new HealthRow(
                feed.label(),
                feed.request().corpus(),
                feed.kind(),
                feed.request().address(),
                outcome.state(),
                outcome.reason(),
                outcome.detail(),
                outcome.isBozo(),
                polled,
                outcome.success(),
                next,
                counts,
                newest);
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
