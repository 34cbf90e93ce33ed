package io.wirewatch.app.show;

import io.wirewatch.model.row.HealthRow;
import io.wirewatch.producer.live.FeedCheck.Checked;
import io.wirewatch.producer.poll.Feed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Feeds in words: those there are, and how they are. */
public final class FeedsText {

    private FeedsText() {}

    /** The feeds of a configuration. */
    public static List<String> list(List<Feed> feeds) {
        Columns columns = new Columns("feed", "kind", ">every", "corpus", "address");
        for (Feed feed : feeds) {
            columns.add(
                    "",
                    feed.label(),
                    feed.kind(),
                    shortly(feed.interval()),
                    feed.request().corpus(),
                    feed.request().address());
        }
        return columns.lines();
    }

    /** What came of asking them. */
    public static List<String> checked(List<Checked> feeds) {
        Columns columns = new Columns("feed", "result", ">articles", ">refused", "newest");
        for (Checked feed : feeds) {
            String reason = feed.reason();
            String detail = feed.detail();
            columns.add(
                    detail == null ? "" : detail,
                    feed.feed(),
                    reason == null ? detail == null ? "ok" : "bozo" : reason,
                    number(feed.articles()),
                    number(feed.refused()),
                    day(feed.newest()));
        }
        return columns.lines();
    }

    /** How they are, the troubled ones first. */
    public static List<String> status(List<HealthRow> feeds, Instant now) {
        Columns columns = new Columns(
                "feed", "state", ">articles", ">refused", ">filtered", ">empty polls", ">newest", ">last ok", ">next");
        for (HealthRow feed : feeds) {
            String detail = feed.detail();
            columns.add(
                    detail == null ? "" : (feed.reason() == null ? "" : feed.reason() + ": ") + detail,
                    feed.feed(),
                    feed.state().wireName() + (feed.bozo() ? " (bozo)" : ""),
                    number(feed.counts().articles()),
                    number(feed.counts().rejected()),
                    number(feed.counts().filtered()),
                    number(feed.counts().emptyPolls()),
                    ago(feed.newest(), now),
                    ago(feed.lastSuccess(), now),
                    in(feed.nextPoll(), now));
        }
        return columns.lines();
    }

    private static String ago(@Nullable Instant at, Instant now) {
        return at == null ? "never" : shortly(Duration.between(at, now)) + " ago";
    }

    private static String in(Instant at, Instant now) {
        return at.isAfter(now) ? "in " + shortly(Duration.between(now, at)) : "now";
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String shortly(Duration time) {
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " min";
        }
        return time.toDays() < 2 ? time.toHours() + " h" : time.toDays() + " d";
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
