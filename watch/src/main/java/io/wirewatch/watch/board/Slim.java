package io.wirewatch.watch.board;

import io.wirewatch.model.row.ActorRow;
import io.wirewatch.model.row.PairRow;
import io.wirewatch.model.row.StanceRow;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows by hour without what only the rolling rows are asked for. */
final class Slim {

    private Slim() {}

    static ActorRow of(ActorRow row) {
        return new ActorRow(
                row.corpus(),
                row.actor(),
                row.period(),
                row.counts(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                row.heldPolarity(),
                row.receivedPolarity(),
                List.of(),
                new TreeSet<>());
    }

    static StanceRow of(StanceRow row) {
        return new StanceRow(
                row.corpus(),
                row.holder(),
                row.target(),
                row.stanceClass(),
                row.period(),
                row.counts(),
                row.stances(),
                row.negated(),
                row.conditional(),
                row.quoted(),
                row.polarity(),
                List.of(),
                new TreeSet<>());
    }

    /** Pairs have no rolling rows: the best sentence stays. */
    static PairRow of(PairRow row) {
        return new PairRow(
                row.corpus(),
                row.a(),
                row.b(),
                row.period(),
                row.counts(),
                row.sentences(),
                row.evidence().stream().limit(1).toList(),
                new TreeSet<>());
    }
}
