package io.wirewatch.streams.collect;

import io.wirewatch.streams.fold.FoundLink;
import io.wirewatch.streams.reprint.Reprint;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of the text of an article: an answer a partition of {@code text-prints} that knows it as a reprint.
 *
 * @param reprints by the number of the partition
 */
record HeldLinks(Map<Integer, Reprint> reprints) {

    static final HeldLinks NONE = new HeldLinks(Map.of());

    HeldLinks {
        reprints = Map.copyOf(reprints);
    }

    /** With the latest of one partition. */
    HeldLinks with(FoundLink link) {
        Map<Integer, Reprint> after = new TreeMap<>(reprints);
        Reprint reprint = link.reprint();
        if (reprint == null) {
            after.remove(link.from());
        } else {
            after.put(link.from(), reprint);
        }
        return new HeldLinks(after);
    }

    /** Of the articles it is alike the one of the smallest id; empty where it is nobody's reprint. */
    Optional<Reprint> smallest() {
        return reprints.values().stream().min(Comparator.comparing(Reprint::of).thenComparing(Reprint::likeness));
    }

    /** The id of its text. */
    String textOf(String article) {
        return smallest().map(Reprint::of).orElse(article);
    }
}
