package io.wirewatch.watch.term;

import io.wirewatch.watch.term.Table.Column;
import java.util.List;

/** How wide each column is on a screen. */
final class Widths {

    private static final int GAP = 1;

    private Widths() {}

    /** For each column its width, 0 where it does not fit: those of the highest rank go first, what is over goes to words. */
    static int[] of(List<Column> columns, int room) {
        int rank = columns.stream().mapToInt(Column::rank).max().orElse(0);
        while (rank > 0 && least(columns, rank) > room) {
            rank--;
        }
        int[] widths = new int[columns.size()];
        int over = room - least(columns, rank);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).rank() <= rank ? columns.get(i).least() : 0;
        }
        for (boolean isGrowing = true; over > 0 && isGrowing; ) {
            isGrowing = false;
            for (int i = 0; i < widths.length && over > 0; i++) {
                if (widths[i] > 0 && widths[i] < columns.get(i).most()) {
                    widths[i]++;
                    over--;
                    isGrowing = true;
                }
            }
        }
        return widths;
    }

    private static int least(List<Column> columns, int rank) {
        return columns.stream()
                .filter(column -> column.rank() <= rank)
                .mapToInt(column -> column.least() + GAP)
                .sum();
    }
}
