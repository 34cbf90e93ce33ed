package io.wirewatch.streams.tally;

import io.wirewatch.model.row.ProgressRow;
import io.wirewatch.model.row.Row;
import io.wirewatch.model.row.RowKey;
import org.jspecify.annotations.Nullable;

/** What leaves the tallying step, with the short name of its topic. */
sealed interface Tallied {

    /** The short name of the topic it goes to. */
    String topic();

    /** The key of its record. */
    Object key();

    /** The value of its record. */
    @Nullable
    Object value();

    /** A row; null where it counts nothing any more. */
    record TableRow(String topic, RowKey key, @Nullable Row value) implements Tallied {}

    /** How far the tables have come. */
    record Come(ProgressRow value) implements Tallied {
        @Override
        public String topic() {
            return "progress";
        }

        @Override
        public Object key() {
            return value.key();
        }
    }
}
