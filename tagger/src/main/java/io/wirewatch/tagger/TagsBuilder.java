package io.wirewatch.tagger;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.Part;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Tags;
import io.wirewatch.tagger.actors.FoundActors;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.actors.Reading;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Turns what was found into the records of the model. One article, one thread. */
final class TagsBuilder {

    private final Reading reading;
    private final FoundActors actors;
    private final TreeMap<ActorId, ActorCard> cards = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    TagsBuilder(Reading reading, FoundActors actors) {
        this.reading = reading;
        this.actors = actors;
    }

    Tags build(String version) {
        add(Part.TITLE, reading.title(), actors.title());
        add(Part.TEXT, reading.text(), actors.text());
        return new Tags(mentions, List.of(), List.of(), sentences, cards, version);
    }

    private void add(Part part, Tokens tokens, List<Named> found) {
        for (Named named : found) {
            if (!named.entry().isSource()) {
                cards.put(named.entry().id(), named.entry().card());
                mentions.add(new Mention(
                        named.entry().id(),
                        named.kind(),
                        named.role(),
                        part,
                        tokens.span(named.from(), named.to()),
                        tokens.surface(named.from(), named.to())));
            }
        }
        for (int i = 0; i < tokens.sentences(); i++) {
            sentences.add(new Sentence(part, tokens.span(tokens.sentenceFrom(i), tokens.sentenceTo(i))));
        }
    }
}
