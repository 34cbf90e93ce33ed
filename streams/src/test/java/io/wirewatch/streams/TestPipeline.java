package io.wirewatch.streams;

import io.wirewatch.model.Article;
import io.wirewatch.model.Rejected;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.rule.AlertRules;
import io.wirewatch.streams.recount.Recount;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.share.StoreKind;
import io.wirewatch.streams.tag.Arrival;
import io.wirewatch.streams.tag.ArticleLimits;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Json;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The topology by the production path, on the test driver, with a fixed wall clock; and the recount of what it was given. */
public final class TestPipeline implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2020-12-01T00:00:00Z");
    private static final Topics TOPICS = Topics.DEFAULT;
    private static final Duration FLUSH = Duration.ofMillis(100);

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> articles;
    private final Recount recount;
    private final List<Rejected> rejected = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, String>> tables = new TreeMap<>();
    private long offset;

    public TestPipeline(Path stateFolder) {
        this(stateFolder, new StoreKind(true));
    }

    public TestPipeline(Path stateFolder, StoreKind stores) {
        this(stateFolder, stores, AlertRules.DEFAULT);
    }

    public TestPipeline(Path stateFolder, StoreKind stores, AlertRules alerts) {
        recount = new Recount(TestTagger.tagger(), ArticleLimits.DEFAULT, FoldRule.DEFAULT, alerts);
        StreamsSettings settings = new StreamsSettings(
                Cluster.at("not-used:1"),
                "test",
                stateFolder,
                stores,
                1,
                true,
                FLUSH,
                ArticleLimits.DEFAULT,
                FoldRule.DEFAULT,
                alerts);
        driver = new TopologyTestDriver(
                new MonitorTopology(settings, TestTagger.tagger(), 1).build(), settings.toProperties(), NOW);
        articles = driver.createInputTopic("articles", new ByteArraySerializer(), new ByteArraySerializer());
        TOPICS.tables().forEach(table -> tables.put(table.name(), new TreeMap<>()));
        tables.put(TOPICS.texts().name(), new TreeMap<>());
    }

    public void send(Article article) {
        send(TOPICS.articles().value().serializer().serialize("articles", article));
    }

    public void send(byte[] value) {
        articles.pipeInput("key".getBytes(StandardCharsets.UTF_8), value, NOW);
        recount.addArticle(value, new Arrival("articles", 0, offset++, NOW));
    }

    /** Lets the beats happen that a live pipeline makes ten times a second, until even a busy task has passed on everything. */
    public void settle() {
        for (int i = 0; i < 30; i++) {
            driver.advanceWallClockTime(FLUSH);
        }
    }

    /** Lets time pass, beat by beat. */
    public void pass(Duration time) {
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(FLUSH)) {
            driver.advanceWallClockTime(FLUSH);
        }
    }

    /** How many records of a topic were written since this was last asked. */
    public int written(Topic<?, ?> topic) {
        return driver.createOutputTopic(
                        topic.name(), topic.key().deserializer(), topic.value().deserializer())
                .readKeyValuesToList()
                .size();
    }

    /** The latest rows of every table, as JSON by key. */
    public SortedMap<String, SortedMap<String, String>> tables() {
        settle();
        TOPICS.tables().forEach(this::drain);
        drain(TOPICS.texts());
        return tables;
    }

    /** The same, counted once more by the plain program. */
    public SortedMap<String, SortedMap<String, String>> recounted() {
        rejected().forEach(recount::addRejected);
        SortedMap<String, SortedMap<String, String>> expected = new TreeMap<>();
        recount.tables(NOW).forEach((name, rows) -> expected.put(name, asJson(rows)));
        SortedMap<String, String> texts = new TreeMap<>();
        recount.texts().forEach((article, folded) -> texts.put(article, Json.write(folded)));
        expected.put(TOPICS.texts().name(), texts);
        return expected;
    }

    /** Everything refused so far. */
    public List<Rejected> rejected() {
        Topic<String, Rejected> topic = TOPICS.rejected();
        driver.createOutputTopic(
                        topic.name(), topic.key().deserializer(), topic.value().deserializer())
                .readValuesToList()
                .forEach(rejected::add);
        return rejected;
    }

    public SortedMap<String, String> table(String name) {
        return tables().get(name);
    }

    private <K, V> void drain(Topic<K, V> table) {
        SortedMap<String, String> rows = tables.get(table.name());
        for (KeyValue<K, V> row : driver.createOutputTopic(
                        table.name(), table.key().deserializer(), table.value().deserializer())
                .readKeyValuesToList()) {
            String key = text(table, row.key);
            if (row.value == null) {
                rows.remove(key);
            } else {
                rows.put(key, Json.write(row.value));
            }
        }
    }

    private static SortedMap<String, String> asJson(Map<RowKey, Row> rows) {
        SortedMap<String, String> json = new TreeMap<>();
        rows.forEach((key, row) -> json.put(text(TOPICS.actorHours(), key), Json.write(row)));
        return json;
    }

    private static <K> String text(Topic<K, ?> table, K key) {
        return new String(table.key().serializer().serialize(table.name(), key), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        driver.close();
    }
}
