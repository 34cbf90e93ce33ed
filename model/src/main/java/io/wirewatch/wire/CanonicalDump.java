package io.wirewatch.wire;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The public tables as one text: the latest row of every key of every table, a line each, in a form and an order that depend on
 * nothing but the rows. Two runs over the same set of articles have the same dump, whatever their order of arrival, number of
 * partitions or crashes in between; {@code progress}, which tells of partitions, is not part of it.
 *
 * <p>A line is {@code {"key":{...},"table":"actor-hours","value":{...}}} with the fields of every object in alphabetical order;
 * lines are ordered by table, then by key. Not thread-safe.
 */
public final class CanonicalDump {

    private final SortedMap<String, SortedMap<String, String>> tables = new TreeMap<>();

    CanonicalDump() {}

    /** Reads all tables of a cluster as they are committed now. Holds them in memory. */
    public static CanonicalDump of(Cluster cluster) {
        CanonicalDump dump = new CanonicalDump();
        Topics topics = cluster.topics();
        for (Topic<RowKey, ? extends Row> topic : topics.tables()) {
            String table = topics.shortName(topic.name());
            TopicReader.readAll(cluster, topic.name(), record -> dump.put(table, record.key(), record.value()));
        }
        return dump;
    }

    /** The same of rows that were worked out and are in no topic, by the short names of their tables. */
    public static CanonicalDump of(Map<String, Map<RowKey, Row>> tables) {
        CanonicalDump dump = new CanonicalDump();
        for (Topic<RowKey, ? extends Row> topic : Topics.DEFAULT.tables()) {
            tables.getOrDefault(topic.name(), Map.of())
                    .forEach((key, row) -> dump.put(
                            topic.name(), topic.key().serializer().serialize(topic.name(), key), Json.bytes(row)));
        }
        return dump;
    }

    /** The record of a key replaces the one before; no value removes it. */
    void put(String table, byte[] key, byte @Nullable [] value) {
        SortedMap<String, String> rows = tables.computeIfAbsent(table, name -> new TreeMap<>());
        String canonicalKey = canonical(key);
        if (value == null) {
            rows.remove(canonicalKey);
        } else {
            rows.put(
                    canonicalKey,
                    "{\"key\":" + canonicalKey + ",\"table\":" + Json.write(table) + ",\"value\":" + canonical(value)
                            + "}");
        }
    }

    /** How many rows each table has, by its topic's short name. */
    public SortedMap<String, Integer> sizes() {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        tables.forEach((table, rows) -> sizes.put(table, rows.size()));
        return sizes;
    }

    /** The whole dump, each line ended by {@code \n}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        tables.values()
                .forEach(rows -> rows.values().forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    /** The SHA-256 of {@link #text()} in UTF-8, in hexadecimal: equal for equal tables. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            tables.values().forEach(rows -> rows.values().forEach(line -> {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String canonical(byte[] json) {
        try {
            Object tree = Json.mapper().readValue(json, Object.class);
            return Json.mapper()
                    .writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("not a row of a table", e);
        }
    }
}
