package io.wirewatch.model.row;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Tally;
import java.util.List;
import java.util.SortedSet;

/**
 * Two actors named in one sentence: a row of {@code pairs}.
 *
 * @param corpus which timeline
 * @param a the one with the smaller id
 * @param b the other
 * @param period the time
 * @param counts the three counts of the articles that name both in a sentence
 * @param sentences how many sentences do
 * @param evidence the best few of them
 * @param dictionaries which dictionary versions answered
 */
public record PairRow(
        String corpus,
        ActorCard a,
        ActorCard b,
        Period period,
        Counts counts,
        long sentences,
        List<Evidence> evidence,
        SortedSet<String> dictionaries)
        implements Row {

    static PairRow of(RowSource source, Tally tally) {
        return new PairRow(
                source.cell().corpus(),
                source.card(0, tally),
                source.card(1, tally),
                source.period(),
                Counts.of(tally),
                tally.count(Measure.SENTENCES),
                tally.evidence(),
                tally.dictionaries());
    }
}
