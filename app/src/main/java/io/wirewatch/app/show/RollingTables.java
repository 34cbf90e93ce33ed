package io.wirewatch.app.show;

import io.wirewatch.model.Window;
import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import io.wirewatch.model.row.StanceRow;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.Topic;
import io.wirewatch.wire.TopicReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one corpus and window, as they stand in the topics now.
 *
 * @param actors in no order
 * @param stances in no order
 */
public record RollingTables(List<ActorRow> actors, List<StanceRow> stances) {

    public RollingTables {
        actors = List.copyOf(actors);
        stances = List.copyOf(stances);
    }

    /** Reads both tables from beginning to end. */
    public static RollingTables read(Cluster cluster, String corpus, Window window) {
        return new RollingTables(
                List.copyOf(rows(cluster, cluster.topics().actorRolling(), corpus, window)),
                List.copyOf(rows(cluster, cluster.topics().stanceRolling(), corpus, window)));
    }

    private static <R extends Row> Collection<R> rows(
            Cluster cluster, Topic<RowKey, R> topic, String corpus, Window window) {
        Map<RowKey, R> rows = new HashMap<>();
        TopicReader.readAll(cluster, topic, (key, row) -> {
            if (key.window() == window && key.cell().corpus().equals(corpus)) {
                if (row == null) {
                    rows.remove(key);
                } else {
                    rows.put(key, row);
                }
            }
        });
        return rows.values();
    }
}
