package io.wirewatch.app.show;

import io.wirewatch.model.Excerpt;
import io.wirewatch.producer.again.Refused;
import io.wirewatch.wire.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Refusals counted by some of their columns. Grows with the number of different groups alone. */
public final class RejectedCounts {

    private static final Comparator<Map.Entry<List<String>, Long>> LARGEST_FIRST =
            Map.Entry.<List<String>, Long>comparingByValue().reversed().thenComparing(group -> group.getKey()
                    .toString());

    private final List<Column> by;
    private final Map<List<String>, Long> counts = new HashMap<>();

    /** Counts by these columns. */
    public RejectedCounts(List<Column> by) {
        this.by = List.copyOf(by);
    }

    /** What can be counted by. */
    public enum Column {
        /** The timeline. */
        CORPUS,
        /** The feed. */
        FEED,
        /** Why. */
        REASON,
        /** The day it was refused, in UTC. */
        DAY,
        /** Whether it was sent again. */
        STATE;

        String of(Refused refused) {
            return switch (this) {
                case CORPUS -> refused.rejected().origin().corpus();
                case FEED -> refused.rejected().origin().feed();
                case REASON -> refused.rejected().reason().wireName();
                case DAY -> refused.rejected().rejected().toString().substring(0, "2020-08-15".length());
                case STATE -> refused.state().word();
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The word people write. */
        @Override
        public String toString() {
            return word();
        }
    }

    /** Counts one. */
    public void add(Refused refused) {
        counts.merge(by.stream().map(column -> column.of(refused)).toList(), 1L, Long::sum);
    }

    /** How many groups there are. */
    public int groups() {
        return counts.size();
    }

    /** The largest groups as a table. */
    public List<String> lines(int limit) {
        List<String> heads = new ArrayList<>(by.stream().map(Column::word).toList());
        heads.add(">refused");
        Columns columns = new Columns(heads.toArray(String[]::new));
        for (Map.Entry<List<String>, Long> group : largest(limit)) {
            List<String> cells =
                    new ArrayList<>(group.getKey().stream().map(Excerpt::of).toList());
            cells.add(String.format(Locale.ROOT, "%,d", group.getValue()));
            columns.add("", cells.toArray(String[]::new));
        }
        return columns.lines();
    }

    /** The largest groups, one JSON object each. */
    public List<String> json(int limit) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<List<String>, Long> group : largest(limit)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < by.size(); i++) {
                row.put(by.get(i).word(), group.getKey().get(i));
            }
            row.put("refused", group.getValue());
            lines.add(Json.write(row));
        }
        return lines;
    }

    private List<Map.Entry<List<String>, Long>> largest(int limit) {
        return counts.entrySet().stream().sorted(LARGEST_FIRST).limit(limit).toList();
    }
}
