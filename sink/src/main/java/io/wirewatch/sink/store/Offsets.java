package io.wirewatch.sink.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of positions. */
final class Offsets {

    private static final String ALL =
            "SELECT topic, kafka_partition, topic_id, next_offset FROM offsets ORDER BY topic, kafka_partition";
    private static final String ROWS_ENDS = "SELECT topic, kafka_partition, next_offset, rows_end FROM offsets";
    private static final String CLEAR = "DELETE FROM offsets";
    private static final String INSERT =
            "INSERT INTO offsets " + "(topic, kafka_partition, topic_id, next_offset, rows_end) VALUES (?, ?, ?, ?, ?)";
    private static final String MOVE =
            "UPDATE offsets SET next_offset = ? WHERE topic = ? AND kafka_partition = ? AND next_offset = ?";

    private record Place(String topic, int partition) {}

    private final Statements statements;
    private final String database;
    private final Map<Place, Long> rowsEnds = new HashMap<>();

    Offsets(Statements statements, String database) {
        this.statements = statements;
        this.database = database;
    }

    List<Position> all() throws SQLException {
        return statements.query(
                ALL,
                List.of(),
                row -> new Position(
                        row.getString("topic"),
                        row.getInt("kafka_partition"),
                        row.getString("topic_id"),
                        row.getLong("next_offset")));
    }

    /** Sets all positions, and remembers how far rows of an earlier reading may reach beyond them. */
    void reset(List<Position> positions) throws SQLException {
        Map<Place, Long> before = new HashMap<>();
        statements.query(ROWS_ENDS, List.of(), row -> {
            long end = Math.max(row.getLong("next_offset"), row.getLong("rows_end"));
            return before.put(new Place(row.getString("topic"), row.getInt("kafka_partition")), end);
        });
        statements.update(CLEAR, List.of());
        rowsEnds.clear();
        for (Position position : positions) {
            Place place = new Place(position.topic(), position.partition());
            Long known = before.get(place);
            long rowsEnd = known != null ? known : rowsEnd(place);
            rowsEnds.put(place, rowsEnd);
            statements.update(
                    INSERT, List.of(place.topic(), place.partition(), position.topicId(), position.next(), rowsEnd));
        }
    }

    private long rowsEnd(Place place) throws SQLException {
        return statements
                .query(
                        TableSql.rowsEnd(TableSql.tableOf(place.topic())),
                        List.of(place.partition()),
                        row -> row.getLong(1))
                .get(0);
    }

    /**
     * Moves a position along a stretch; removes rows that an earlier reading left in it and this one did not find.
     *
     * @return how many rows went
     */
    int move(Stretch stretch) throws SQLException {
        int moved =
                statements.update(MOVE, List.of(stretch.to(), stretch.topic(), stretch.partition(), stretch.from()));
        if (moved != 1) {
            throw new StoreException("another sink writes into the database " + database + ": " + stretch.topic() + "-"
                    + stretch.partition() + " no longer stands at offset " + stretch.from()
                    + ". Stop one of the two, or give each a database of its own");
        }
        long rowsEnd = rowsEnds.getOrDefault(new Place(stretch.topic(), stretch.partition()), 0L);
        if (stretch.from() < rowsEnd) {
            return statements.update(
                    TableSql.deleteStretch(TableSql.tableOf(stretch.topic())),
                    List.of(stretch.partition(), stretch.from(), stretch.to()));
        }
        return 0;
    }
}
