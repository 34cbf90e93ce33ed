package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.dictionary.Period;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.discovery.Discovered;
import java.util.ArrayList;
import java.util.List;

/** Puts discovered names among those of the dictionary; what lies inside a discovered name gives way to it. */
final class Merging {

    private Merging() {}

    static List<Named> of(List<Named> known, List<Discovered> discovered) {
        List<Named> merged = new ArrayList<>(known.size() + discovered.size());
        int next = 0;
        for (Discovered found : discovered) {
            while (next < known.size() && known.get(next).from() < found.from()) {
                merged.add(known.get(next++));
            }
            while (!merged.isEmpty() && merged.get(merged.size() - 1).to() > found.from()) {
                merged.remove(merged.size() - 1);
            }
            while (next < known.size() && known.get(next).from() < found.to()) {
                next++;
            }
            merged.add(named(found));
        }
        merged.addAll(known.subList(next, known.size()));
        return merged;
    }

    private static Named named(Discovered found) {
        Surface surface = new Surface(found.entry().card().name(), found.kind(), Period.ALWAYS, Surface.Use.PLAIN);
        return Named.of(found.entry(), surface, found.from(), found.to());
    }
}
