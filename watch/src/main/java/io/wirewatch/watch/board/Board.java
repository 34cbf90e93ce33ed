package io.wirewatch.watch.board;

import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.Period;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The latest rows of the topics. Thread-safe: one lock, held for a record or for a question. */
public final class Board {

    private static final String ALERTS = "alerts";

    final Rows<RowKey, ActorRow> actorWindows;
    final Rows<RowKey, ActorRow> actorHours;
    final Rows<RowKey, StanceRow> stances;
    final Rows<RowKey, StanceRow> stanceHours;
    final Rows<RowKey, PairRow> pairs;
    final Rows<RowKey, PublisherRow> publishers;
    final Rows<RowKey, LedgerRow> ledger;
    final Rows<ArticleKey, ArticleCard> articles;
    final Rows<String, HealthRow> feeds;
    final Rows<String, Rejected> rejected;
    final Rows<String, byte[]> alerts;
    final Aliases aliases;
    /** The clock of each corpus: the latest end of a window. */
    final Map<String, Instant> clocks = new TreeMap<>();

    private final Map<String, Consumer<ConsumerRecord<byte[], byte[]>>> doors = new HashMap<>();

    /** Knows these topics, and nothing yet. */
    public Board(Topics topics, Limits limits) {
        actorWindows = new Rows<>(limits.rolling());
        actorHours = new Rows<>(limits.hours());
        stances = new Rows<>(limits.rolling());
        stanceHours = new Rows<>(limits.hours());
        pairs = new Rows<>(limits.hours());
        publishers = new Rows<>(limits.hours());
        ledger = new Rows<>(limits.hours());
        articles = new Rows<>(limits.articles());
        feeds = new Rows<>(limits.events());
        rejected = new Rows<>(limits.events());
        alerts = new Rows<>(limits.events());
        aliases = new Aliases(limits.rolling());
        door(topics.actorRolling(), this::addActor);
        door(topics.actorHours(), (key, row) -> actorHours.put(key, row == null ? null : Slim.of(row)));
        door(topics.stanceRolling(), this::addStance);
        door(topics.stanceHours(), (key, row) -> stanceHours.put(key, row == null ? null : Slim.of(row)));
        door(topics.pairs(), (key, row) -> pairs.put(key, row == null ? null : Slim.of(row)));
        door(topics.publisherHours(), publishers::put);
        door(topics.ledger(), ledger::put);
        door(topics.tagged(), this::addArticle);
        door(topics.feedHealth(), feeds::put);
        doors.put(topics.rejected().name(), record -> addRejected(topics.rejected(), record));
        doors.put(topics.prefix() + ALERTS, record -> addAlert(record));
    }

    /** The names of the topics a board wants to hear; one that is not there on the cluster may be left out. */
    public Iterable<String> wanted() {
        return doors.keySet();
    }

    /** Takes in a record of one of the topics; what somebody else wrote there and is no row is passed over. */
    public synchronized void accept(ConsumerRecord<byte[], byte[]> record) {
        var door = doors.get(record.topic());
        if (door == null || record.key() == null && record.value() == null) {
            return;
        }
        try {
            door.accept(record);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            // topics are open to everybody: a record that is no row of ours is nobody's number
            return;
        }
    }

    /** Answers a question while nothing changes. */
    synchronized <T> T ask(Supplier<T> question) {
        return question.get();
    }

    private <K, V> void door(Topic<K, V> topic, BiConsumer<K, @Nullable V> onRow) {
        doors.put(
                topic.name(),
                record -> onRow.accept(
                        topic.key().deserializer().deserialize(topic.name(), record.key()),
                        topic.value().deserializer().deserialize(topic.name(), record.value())));
    }

    private void addActor(RowKey key, @Nullable ActorRow row) {
        actorWindows.put(key, row);
        if (row != null) {
            aliases.add(row.actor());
            clock(row.corpus(), row.period());
        }
    }

    private void addStance(RowKey key, @Nullable StanceRow row) {
        stances.put(key, row);
        if (row != null) {
            aliases.add(row.holder());
            aliases.add(row.target());
            clock(row.corpus(), row.period());
        }
    }

    private void clock(String corpus, Period period) {
        Instant asOf = period.asOf();
        if (asOf != null) {
            clocks.merge(corpus, asOf, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private void addArticle(ArticleKey key, @Nullable TaggedArticle article) {
        articles.put(key, article == null ? null : ArticleCard.of(article));
        if (article != null) {
            aliases.add(article);
        }
    }

    private void addRejected(Topic<String, Rejected> topic, ConsumerRecord<byte[], byte[]> record) {
        Rejected refusal = topic.value().deserializer().deserialize(topic.name(), record.value());
        if (refusal != null) {
            Rejected withoutBytes = new Rejected(
                    refusal.origin(),
                    refusal.stage(),
                    refusal.reason(),
                    refusal.detail(),
                    refusal.article(),
                    refusal.rejected(),
                    null,
                    refusal.record());
            rejected.put(record.partition() + "@" + record.offset(), withoutBytes);
        }
    }

    private void addAlert(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null
                ? record.partition() + "@" + record.offset()
                : new String(record.key(), StandardCharsets.UTF_8);
        alerts.put(key, record.value());
    }
}
