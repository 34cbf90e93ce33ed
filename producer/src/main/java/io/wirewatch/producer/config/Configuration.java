package io.wirewatch.producer.config;

import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.producer.fetch.FetchSettings;
import io.wirewatch.producer.poll.Feed;
import io.wirewatch.producer.poll.PollLimits;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code wirewatch.yaml} says.
 *
 * @param feeds in its order, each with a label of its own
 * @param fetch how pages are asked for
 * @param poll how much one feed may take
 * @param push the endpoint articles may be sent to; absent for none
 * @param alerts what to tell of
 * @param reports in its order, each with a name of its own
 * @param keep how long the database keeps articles and their sentences; null for ever
 */
public record Configuration(
        List<Feed> feeds,
        FetchSettings fetch,
        PollLimits poll,
        @Nullable PushSettings push,
        AlertRules alerts,
        List<ReportSettings> reports,
        @Nullable Duration keep) {

    public Configuration {
        feeds = List.copyOf(feeds);
        reports = List.copyOf(reports);
        Objects.requireNonNull(fetch, "fetch");
        Objects.requireNonNull(poll, "poll");
        Objects.requireNonNull(alerts, "alerts");
    }

    /** The endpoint articles may be sent to. */
    public Optional<PushSettings> pushed() {
        return Optional.ofNullable(push);
    }
}
