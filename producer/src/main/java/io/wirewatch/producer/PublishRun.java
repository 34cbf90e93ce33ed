package io.wirewatch.producer;

import io.wirewatch.model.Article;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Rejected;
import io.wirewatch.producer.source.Fetched;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The counts of one run, and when to tell them. */
final class PublishRun {

    private final RecordSender sender;
    private final PublishOptions options;
    private final Consumer<PublishProgress> progress;
    private final Clock clock;
    private final Instant begin;
    private final Map<RejectReason, Long> byReason = new EnumMap<>(RejectReason.class);
    private Instant nextTelling;
    private long read;
    private long leftOut;
    private long bytes;

    PublishRun(RecordSender sender, PublishOptions options, Consumer<PublishProgress> progress, Clock clock) {
        this.sender = sender;
        this.options = options;
        this.progress = progress;
        this.clock = clock;
        this.begin = clock.instant();
        this.nextTelling = begin.plus(options.progressEvery());
    }

    void read(Fetched fetched) {
        read++;
        bytes += fetched.bytes();
        tell();
    }

    private void tell() {
        Instant now = clock.instant();
        if (!now.isBefore(nextTelling)) {
            progress.accept(totals(now));
            nextTelling = now.plus(options.progressEvery());
        }
    }

    void leaveOut() {
        leftOut++;
    }

    void send(Article article) {
        tell();
        sender.send(article);
        sendOversized();
    }

    void send(Rejected refusal) {
        byReason.merge(refusal.reason(), 1L, Long::sum);
        sender.send(refusal);
    }

    /** Sends the refusals of articles that Kafka found too large. */
    void sendOversized() {
        Optional<Rejected> refusal = sender.nextOversized();
        while (refusal.isPresent()) {
            send(refusal.get());
            refusal = sender.nextOversized();
        }
    }

    /**
     * The end of a run of which everything is acknowledged.
     *
     * @throws PublishException if something is not
     */
    PublishReport report() {
        sender.deliveries().check();
        PublishProgress totals = totals(clock.instant());
        progress.accept(totals);
        return new PublishReport(totals, byReason, sender.deliveries().ends());
    }

    private PublishProgress totals(Instant now) {
        Deliveries deliveries = sender.deliveries();
        return new PublishProgress(
                read, deliveries.articles(), deliveries.refusals(), leftOut, bytes, Duration.between(begin, now));
    }
}
