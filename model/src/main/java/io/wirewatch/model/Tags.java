package io.wirewatch.model;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything the tagger found in one article.
 *
 * @param mentions title first, then by place; a place may carry one mention only
 * @param stances title first, then by place
 * @param quotes title first, then by place
 * @param sentences the sentences of the title and of the text, by part and place
 * @param actors a card for each actor that occurs above
 * @param dictionary the version of dictionary and stance list that answered, a short hash
 */
public record Tags(
        List<Mention> mentions,
        List<Stance> stances,
        List<Quote> quotes,
        List<Sentence> sentences,
        SortedMap<ActorId, ActorCard> actors,
        String dictionary) {

    public Tags {
        mentions = List.copyOf(mentions);
        stances = List.copyOf(stances);
        quotes = List.copyOf(quotes);
        sentences = List.copyOf(sentences);
        actors = new TreeMap<>(actors);
        Objects.requireNonNull(dictionary, "dictionary");
    }
}
