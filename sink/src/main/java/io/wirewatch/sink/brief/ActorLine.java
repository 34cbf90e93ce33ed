package io.wirewatch.sink.brief;

import io.wirewatch.model.ActorCard;
import java.util.List;
import java.util.SortedMap;

/**
 * How much an actor was talked about in a stretch of time.
 *
 * @param actor its card
 * @param now the three counts
 * @param before the three counts of the stretch before
 * @param mentions mentions by kind
 * @param held stances it holds, by class, negated ones left out
 * @param received stances towards it, by class, negated ones left out
 * @param heldPolarity sum of the polarity of the stances it holds
 * @param receivedPolarity sum of the polarity of the stances towards it
 * @param isNew whether no earlier article of the corpus names it
 * @param course articles by the buckets of the brief's course
 * @param evidence sentences
 */
public record ActorLine(
        ActorCard actor,
        Spread now,
        Spread before,
        SortedMap<String, Long> mentions,
        SortedMap<String, Long> held,
        SortedMap<String, Long> received,
        double heldPolarity,
        double receivedPolarity,
        boolean isNew,
        List<Long> course,
        List<Quoted> evidence) {

    public ActorLine {
        course = List.copyOf(course);
        evidence = List.copyOf(evidence);
    }

    /** How many more articles than in the stretch before; negative for fewer. */
    public long change() {
        return now.articles() - before.articles();
    }
}
