package io.wirewatch.wire;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.ArticleKey;
import io.wirewatch.model.Contribution;
import io.wirewatch.model.FoldedArticle;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.Table;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.AlertRow;
import io.wirewatch.model.row.CursorRow;
import io.wirewatch.model.row.HealthRow;
import io.wirewatch.model.row.LedgerRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.PublisherRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.wire.Topic.Cleanup;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Every topic there is, once.
 *
 * @param prefix stands before each name; may be empty
 */
public record Topics(String prefix) {

    /** The topics without a prefix. */
    public static final Topics DEFAULT = new Topics("");

    /** Everything that came in, by article id. Anybody may write to it: read it with {@link ArticleReader}. */
    public Topic<ArticleId, Article> articles() {
        return topic("articles", new TextSerde<>(ArticleId::value, ArticleId::new), new ArticleSerde(), Cleanup.KEEP);
    }

    /** Everything that was refused, by feed. */
    public Topic<String, Rejected> rejected() {
        return topic("rejected", Serdes.String(), new JsonSerde<>(Rejected.class), Cleanup.KEEP);
    }

    /** The tags of the counted version of each article, by corpus and article id. */
    public Topic<ArticleKey, TaggedArticle> tagged() {
        return topic(
                "tagged", new TextSerde<>(ArticleKey::text, ArticleKey::ofText), new TaggedSerde(), Cleanup.COMPACT);
    }

    /** Which articles are counted as copies of which others, by corpus and article id. */
    public Topic<ArticleKey, FoldedArticle> texts() {
        return topic(
                "texts",
                new TextSerde<>(ArticleKey::text, ArticleKey::ofText),
                new JsonSerde<>(FoldedArticle.class),
                Cleanup.COMPACT);
    }

    /** What is kept of each article's text, sent to where its likes are: the inside of the pipeline. */
    public Topic<String, byte[]> textPrints() {
        return topic("text-prints", Serdes.String(), Serdes.ByteArray(), Cleanup.COMPACT);
    }

    /** What was found out about an article's text, sent back to where it is counted: the inside of the pipeline. */
    public Topic<String, byte[]> textLinks() {
        return topic("text-links", Serdes.String(), Serdes.ByteArray(), Cleanup.COMPACT);
    }

    /** What each partition of the inputs adds to each pane: the inside of the pipeline. */
    public Topic<String, Contribution> contributions() {
        return topic("contributions", Serdes.String(), new ContributionSerde(), Cleanup.COMPACT);
    }

    /** One row an actor and hour. */
    public Topic<RowKey, ActorRow> actorHours() {
        return table(TableNames.hours(Table.ACTORS), Table.ACTORS, RowSerde.ACTORS);
    }

    /** One row an actor and window, as of the corpus's clock. */
    public Topic<RowKey, ActorRow> actorRolling() {
        return table(TableNames.rolling(Table.ACTORS).orElseThrow(), Table.ACTORS, RowSerde.ACTORS);
    }

    /** One row a directed edge, class and hour. */
    public Topic<RowKey, StanceRow> stanceHours() {
        return table(TableNames.hours(Table.STANCES), Table.STANCES, RowSerde.STANCES);
    }

    /** One row a directed edge, class and window, as of the corpus's clock. */
    public Topic<RowKey, StanceRow> stanceRolling() {
        return table(TableNames.rolling(Table.STANCES).orElseThrow(), Table.STANCES, RowSerde.STANCES);
    }

    /** One row a pair of actors named in one sentence, and hour. */
    public Topic<RowKey, PairRow> pairs() {
        return table(TableNames.hours(Table.PAIRS), Table.PAIRS, RowSerde.PAIRS);
    }

    /** One row a publisher and hour. */
    public Topic<RowKey, PublisherRow> publisherHours() {
        return table(TableNames.hours(Table.PUBLISHERS), Table.PUBLISHERS, RowSerde.PUBLISHERS);
    }

    /** The account, one row a feed and day. */
    public Topic<RowKey, LedgerRow> ledger() {
        return table(TableNames.hours(Table.LEDGER), Table.LEDGER, RowSerde.LEDGER);
    }

    /** One row a rule, a subject and an hour of which the rule held. */
    public Topic<RowKey, AlertRow> alerts() {
        return topic(
                TableNames.hours(Table.ALERTS),
                new TextSerde<>(RowKeyText::write, text -> RowKeyText.read(Table.ALERTS, text)),
                new JsonSerde<>(AlertRow.class),
                Cleanup.COMPACT);
    }

    /** How far the tables have come in the inputs. */
    public Topic<ProgressRow.Key, ProgressRow> progress() {
        return topic(
                "progress",
                new JsonSerde<>(ProgressRow.Key.class),
                new JsonSerde<>(ProgressRow.class),
                Cleanup.COMPACT);
    }

    /** How far each source has been published, in the transactions of its articles. */
    public Topic<CursorRow.Key, CursorRow> cursors() {
        return topic(
                "cursors", new JsonSerde<>(CursorRow.Key.class), new JsonSerde<>(CursorRow.class), Cleanup.COMPACT);
    }

    /** How each feed is, by its label. */
    public Topic<String, HealthRow> feedHealth() {
        return topic("feed-health", Serdes.String(), new JsonSerde<>(HealthRow.class), Cleanup.COMPACT);
    }

    /** The tables people read, without {@code progress}. */
    public List<Topic<RowKey, ? extends Row>> tables() {
        return List.of(
                actorHours(),
                actorRolling(),
                stanceHours(),
                stanceRolling(),
                pairs(),
                publisherHours(),
                ledger(),
                alerts());
    }

    /** All of them, in the order in which an article meets them. */
    public List<Topic<?, ?>> all() {
        return List.of(
                articles(),
                rejected(),
                cursors(),
                feedHealth(),
                tagged(),
                textPrints(),
                textLinks(),
                texts(),
                contributions(),
                actorHours(),
                actorRolling(),
                stanceHours(),
                stanceRolling(),
                pairs(),
                publisherHours(),
                ledger(),
                alerts(),
                progress());
    }

    /** Those that nobody outside should read: they change without notice. */
    public List<Topic<?, ?>> inside() {
        return List.of(textPrints(), textLinks(), contributions());
    }

    /** The name of a topic without the prefix. */
    public String shortName(String name) {
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private <V extends Row> Topic<RowKey, V> table(String name, Table table, Function<RowFields, V> read) {
        return topic(
                name,
                new TextSerde<>(RowKeyText::write, text -> RowKeyText.read(table, text)),
                new RowSerde<>(table, read),
                Cleanup.COMPACT);
    }

    private <K, V> Topic<K, V> topic(String name, Serde<K> key, Serde<V> value, Cleanup cleanup) {
        return new Topic<>(prefix + name, key, value, cleanup);
    }
}
