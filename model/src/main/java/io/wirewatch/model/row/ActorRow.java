package io.wirewatch.model.row;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Tally;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * How much an actor was talked about, what it held of others and what was held of it: a row of {@code actor-hours} or
 * {@code actor-rolling}.
 *
 * @param corpus which timeline
 * @param actor its card
 * @param period the time
 * @param counts the three counts
 * @param mentions mentions by kind: names and metonyms are told apart
 * @param held stances it holds, by class, negated ones left out
 * @param received stances towards it, by class, negated ones left out
 * @param heldPolarity sum of the polarity of the stances it holds
 * @param receivedPolarity sum of the polarity of the stances towards it
 * @param evidence the best few sentences
 * @param dictionaries which dictionary versions answered
 */
public record ActorRow(
        String corpus,
        ActorCard actor,
        Period period,
        Counts counts,
        SortedMap<String, Long> mentions,
        SortedMap<String, Long> held,
        SortedMap<String, Long> received,
        double heldPolarity,
        double receivedPolarity,
        List<Evidence> evidence,
        SortedSet<String> dictionaries)
        implements Row {

    static ActorRow of(RowSource source, Tally tally) {
        return new ActorRow(
                source.cell().corpus(),
                source.card(0, tally),
                source.period(),
                Counts.of(tally),
                Sums.under(Measure.MENTION, tally),
                Sums.under(Measure.HELD, tally),
                Sums.under(Measure.RECEIVED, tally),
                Sums.decimal(Measure.HELD_POLARITY, tally),
                Sums.decimal(Measure.RECEIVED_POLARITY, tally),
                tally.evidence(),
                tally.dictionaries());
    }
}
