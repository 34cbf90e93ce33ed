package io.wirewatch.streams.reprint;

import java.util.Arrays;

/**
 * From places to numbers, in two arrays: open addressing with linear steps, at most two thirds full. A place stays once it was named,
 * as the next article of a week brings most of them back. Not thread-safe.
 */
final class PlaceHeads {

    static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] places = new long[FIRST_CAPACITY];
    private int[] heads = new int[FIRST_CAPACITY];
    /** Beside the heads, as a place may be any number, also 0. */
    private boolean[] taken = new boolean[FIRST_CAPACITY];

    private int count;

    /** The number of a place, {@link #NONE} where it has none. */
    int get(long place) {
        int at = find(place);
        return taken[at] ? heads[at] : NONE;
    }

    void put(long place, int head) {
        int at = find(place);
        if (!taken[at]) {
            if (3 * (count + 1) > 2 * places.length) {
                grow();
                at = find(place);
            }
            taken[at] = true;
            places[at] = place;
            count++;
        }
        heads[at] = head;
    }

    /** Places are hashes: their low bits are as good as any. */
    private int find(long place) {
        int at = (int) place & (places.length - 1);
        while (taken[at] && places[at] != place) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldPlaces = places;
        int[] oldHeads = heads;
        boolean[] oldTaken = taken;
        places = new long[2 * oldPlaces.length];
        heads = new int[places.length];
        taken = new boolean[places.length];
        Arrays.fill(heads, NONE);
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldTaken[i]) {
                int at = find(oldPlaces[i]);
                taken[at] = true;
                places[at] = oldPlaces[i];
                heads[at] = oldHeads[i];
            }
        }
    }
}
