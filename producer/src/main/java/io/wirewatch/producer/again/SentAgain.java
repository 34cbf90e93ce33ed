package io.wirewatch.producer.again;

import io.wirewatch.model.row.CursorRow;
import io.wirewatch.wire.Cluster;
import io.wirewatch.wire.LatestRows;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was sent again so far: rows of {@code cursors} whose address is the place of a refusal and whose position names the records
 * of {@code articles} that were made of it.
 */
final class SentAgain {

    private static final String BETWEEN = " ";

    private final Map<String, Set<String>> recordsByRefusal = new HashMap<>();
    private final Set<String> records = new HashSet<>();

    private SentAgain() {}

    /** Reads it; waits for what a run that died left open. */
    static SentAgain read(Cluster cluster) {
        String prefix = cluster.topics().shortName(cluster.topics().rejected().name()) + "-";
        SentAgain sent = new SentAgain();
        LatestRows.read(cluster, cluster.topics().cursors()).forEach((key, row) -> {
            if (key.address().startsWith(prefix)
                    && RecordPlace.of(key.address()).isPresent()) {
                Set<String> places = Set.of(row.position().split(BETWEEN));
                sent.recordsByRefusal.put(key.address(), places);
                sent.records.addAll(places);
            }
        });
        return sent;
    }

    /** The row that says so. */
    static CursorRow note(Refused refused, List<RecordPlace> records, Instant now) {
        CursorRow.Key key = new CursorRow.Key(
                refused.rejected().origin().corpus(),
                refused.rejected().origin().feed(),
                refused.place().toString());
        String position = records.stream().map(RecordPlace::toString).distinct().collect(Collectors.joining(BETWEEN));
        return new CursorRow(key, position, null, records.size(), true, now);
    }

    boolean isEmpty() {
        return recordsByRefusal.isEmpty();
    }

    /** Whether this record of {@code articles} is one that was sent again. */
    boolean isSentAgain(String record) {
        return records.contains(record);
    }

    /**
     * What became of a refusal.
     *
     * @param refusedAgain those records that were sent again and refused again
     */
    RefusalState stateOf(String place, String record, Set<String> refusedAgain) {
        Set<String> sent = recordsByRefusal.get(place);
        if (sent != null) {
            return sent.stream().anyMatch(refusedAgain::contains) ? RefusalState.REPLACED : RefusalState.SENT;
        }
        return records.contains(record) ? RefusalState.REFUSED_AGAIN : RefusalState.OPEN;
    }
}
