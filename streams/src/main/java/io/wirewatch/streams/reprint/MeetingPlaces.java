package io.wirewatch.streams.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Who stands at which place: a place is a key in a period of a corpus, as a 64-bit hash. Of each place the first few by id, its
 * hubs, are known at once, however many stand there.
 *
 * <p>Lists are chained in arrays: an article of sixteen places takes some 600 bytes of heap, a fifth of what collections would.
 * The first {@code hubs} links of a chain are in order of id, what follows is in none. Not thread-safe.
 */
final class MeetingPlaces {

    private static final int NONE = PlaceHeads.NONE;
    private static final int FIRST_CAPACITY = 1024;

    private final int hubs;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final PlaceHeads heads = new PlaceHeads();
    private int[] members = new int[FIRST_CAPACITY];
    private int[] nexts = new int[FIRST_CAPACITY];
    private int used;
    private int free = NONE;

    MeetingPlaces(int hubs) {
        this.hubs = hubs;
    }

    /**
     * Puts an article to a place.
     *
     * @param article sorts as ids do among those that can meet
     * @return whether it is a hub there
     */
    boolean add(long place, String article) {
        int link = newLink(numberOf(article));
        int before = NONE;
        int at = heads.get(place);
        int passed = 0;
        while (at != NONE && passed < hubs && names.get(members[at]).compareTo(article) < 0) {
            before = at;
            at = nexts[at];
            passed++;
        }
        nexts[link] = at;
        if (before == NONE) {
            heads.put(place, link);
        } else {
            nexts[before] = link;
        }
        return passed < hubs;
    }

    /**
     * Takes an article from a place.
     *
     * @return whether it was a hub there
     */
    boolean remove(long place, String article) {
        int before = NONE;
        int passed = 0;
        for (int at = heads.get(place); at != NONE; at = nexts[at]) {
            if (names.get(members[at]).equals(article)) {
                unlink(place, before, at);
                if (passed < hubs) {
                    bringUpTheNext(place);
                }
                return passed < hubs;
            }
            before = at;
            passed++;
        }
        return false;
    }

    /** The least of those behind the hubs takes the place that became free. */
    private void bringUpTheNext(long place) {
        int last = NONE;
        int at = heads.get(place);
        for (int i = 1; i < hubs && at != NONE; i++) {
            last = at;
            at = nexts[at];
        }
        int least = NONE;
        int beforeLeast = NONE;
        int before = last;
        for (; at != NONE; at = nexts[at]) {
            if (least == NONE || names.get(members[at]).compareTo(names.get(members[least])) < 0) {
                least = at;
                beforeLeast = before;
            }
            before = at;
        }
        if (least != NONE && beforeLeast != last) {
            nexts[beforeLeast] = nexts[least];
            nexts[least] = last == NONE ? heads.get(place) : nexts[last];
            if (last == NONE) {
                heads.put(place, least);
            } else {
                nexts[last] = least;
            }
        }
    }

    private void unlink(long place, int before, int at) {
        if (before != NONE) {
            nexts[before] = nexts[at];
        } else {
            heads.put(place, nexts[at]);
        }
        nexts[at] = free;
        free = at;
    }

    /** The hubs of a place, in order of id. */
    List<String> hubsOf(long place) {
        List<String> found = new ArrayList<>(1);
        for (int at = heads.get(place); at != NONE && found.size() < hubs; at = nexts[at]) {
            found.add(names.get(members[at]));
        }
        return found;
    }

    /** Everybody at a place. */
    void each(long place, Consumer<String> onArticle) {
        for (int at = heads.get(place); at != NONE; at = nexts[at]) {
            onArticle.accept(names.get(members[at]));
        }
    }

    private int numberOf(String article) {
        return numbers.computeIfAbsent(article, name -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    private int newLink(int member) {
        int link = free;
        if (link != NONE) {
            free = nexts[link];
        } else {
            if (used == members.length) {
                members = Arrays.copyOf(members, 2 * used);
                nexts = Arrays.copyOf(nexts, 2 * used);
            }
            link = used++;
        }
        members[link] = member;
        return link;
    }
}
