package io.wirewatch.sink.brief;

import io.wirewatch.model.ActorCard;
import java.util.List;

/**
 * Two actors named in one sentence in a stretch of time.
 *
 * @param a the one with the smaller id
 * @param b the other
 * @param now the three counts of the articles that do
 * @param sentences how many sentences do
 * @param isNew whether no earlier article of the corpus names both in a sentence
 * @param evidence sentences
 */
public record PairLine(ActorCard a, ActorCard b, Spread now, long sentences, boolean isNew, List<Quoted> evidence) {

    public PairLine {
        evidence = List.copyOf(evidence);
    }
}
