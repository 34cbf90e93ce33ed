package io.wirewatch.streams.collect;

import io.wirewatch.model.Tally;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one article adds to each cell.
 *
 * @param byCell by the cell's text
 */
record AddedTallies(SortedMap<String, Tally> byCell) {

    AddedTallies {
        byCell = new TreeMap<>(byCell);
    }
}
