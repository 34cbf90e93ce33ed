package io.wirewatch.model.row;

import io.wirewatch.model.Contribution.Sender;

/**
 * How far one partition of the tables has come in one partition of an input: a row of {@code progress}. Everything before
 * {@code next} stands in the tables of {@code partition}.
 *
 * @param sender the partition of the input
 * @param partition the partition of the tables
 * @param next the first offset of the input that may not be in the tables yet
 */
public record ProgressRow(Sender sender, int partition, long next) {

    /**
     * The key of a progress row.
     *
     * @param sender the partition of the input
     * @param partition the partition of the tables
     */
    public record Key(Sender sender, int partition) {}

    /** Its key. */
    public Key key() {
        return new Key(sender, partition);
    }
}
