package io.wirewatch.model.row;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.Evidence;
import io.wirewatch.model.Measure;
import io.wirewatch.model.Tally;
import java.util.List;
import java.util.SortedSet;

/**
 * Who stands where on whom: a row of {@code stance-hours} or {@code stance-rolling}.
 *
 * @param corpus which timeline
 * @param holder who
 * @param target on whom
 * @param stanceClass where: the name of a {@link io.wirewatch.model.StanceClass}
 * @param period the time
 * @param counts the three counts of the articles that say so
 * @param stances how many statements, negated ones included
 * @param negated of these, negated
 * @param conditional of these, conditional, future or demanded
 * @param quoted of these, in quoted words
 * @param polarity sum of their polarity
 * @param evidence the best few sentences
 * @param dictionaries which dictionary versions answered
 */
public record StanceRow(
        String corpus,
        ActorCard holder,
        ActorCard target,
        String stanceClass,
        Period period,
        Counts counts,
        long stances,
        long negated,
        long conditional,
        long quoted,
        double polarity,
        List<Evidence> evidence,
        SortedSet<String> dictionaries)
        implements Row {

    /** The class as a person should read it: {@code not REJECT} where every statement says that it is not so. */
    public String reading() {
        return negated == stances ? "not " + stanceClass : stanceClass;
    }

    static StanceRow of(RowSource source, Tally tally) {
        return new StanceRow(
                source.cell().corpus(),
                source.card(0, tally),
                source.card(1, tally),
                source.cell().names().get(2),
                source.period(),
                Counts.of(tally),
                tally.count(Measure.STANCES),
                tally.count(Measure.NEGATED),
                tally.count(Measure.CONDITIONAL),
                tally.count(Measure.QUOTED),
                Sums.decimal(Measure.POLARITY, tally),
                tally.evidence(),
                tally.dictionaries());
    }
}
