package io.wirewatch.tagger;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionRole;
import io.wirewatch.model.Part;
import io.wirewatch.model.Party;
import io.wirewatch.model.Quote;
import io.wirewatch.model.Sentence;
import io.wirewatch.model.Stance;
import io.wirewatch.model.Tags;
import io.wirewatch.tagger.PartReader.Understood;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.quotes.Speech;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.stances.Finding;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns what was understood into the records of the model. One article, one thread. */
final class TagsBuilder {

    private final TreeMap<ActorId, ActorCard> cards = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Stance> stances = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    void add(Part part, Understood understood, List<Named> asides) {
        Tokens tokens = understood.tokens();
        BitSet parties = new BitSet();
        for (Finding finding : understood.findings()) {
            parties.set(finding.holderRef().head());
            parties.set(finding.targetRef().head());
            addStance(part, tokens, finding);
        }
        for (Named named : byPlace(understood.named(), asides)) {
            addMention(part, tokens, named, parties.get(named.head()) && !asides.contains(named));
        }
        for (Speech speech : understood.speeches()) {
            addQuote(part, tokens, speech);
        }
        for (int i = 0; i < tokens.sentences(); i++) {
            sentences.add(new Sentence(part, tokens.span(tokens.sentenceFrom(i), tokens.sentenceTo(i))));
        }
    }

    Tags build(String version) {
        return new Tags(mentions, stances, quotes, sentences, cards, version);
    }

    private static List<Named> byPlace(List<Named> named, List<Named> asides) {
        if (asides.isEmpty()) {
            return named;
        }
        List<Named> all = new ArrayList<>(named);
        all.addAll(asides);
        all.sort(Comparator.comparingInt(Named::from));
        return all;
    }

    /** Who is no one in particular is no mention; a place that is party to a stance acts. */
    private void addMention(Part part, Tokens tokens, Named named, boolean isParty) {
        if (named.entry().isGeneric()) {
            return;
        }
        MentionRole role = named.entry().isSource() ? MentionRole.SOURCE : named.role();
        mentions.add(new Mention(
                known(named.entry()),
                named.kind(),
                isParty ? MentionRole.ACTOR : role,
                part,
                tokens.span(named.from(), named.to()),
                tokens.surface(named.from(), named.to())));
    }

    private void addStance(Part part, Tokens tokens, Finding finding) {
        int sentence = tokens.sentenceOf(finding.from());
        stances.add(new Stance(
                party(tokens, finding.holderRef(), finding.holder()),
                party(tokens, finding.targetRef(), finding.target()),
                finding.stanceClass(),
                finding.polarity(),
                part,
                tokens.span(finding.from(), finding.to()),
                tokens.span(tokens.sentenceFrom(sentence), tokens.sentenceTo(sentence)),
                finding.flags(),
                finding.rule()));
    }

    private Party party(Tokens tokens, Ref ref, Entry entry) {
        @Nullable Named named = ref.named();
        int from = named == null ? ref.head() : named.from();
        int to = named == null ? ref.tail() : named.to();
        return new Party(known(entry), tokens.span(from, to));
    }

    private void addQuote(Part part, Tokens tokens, Speech speech) {
        @Nullable Ref speaker = speech.speaker();
        quotes.add(new Quote(
                speaker == null ? null : known(speaker.entry()),
                part,
                tokens.span(speech.sourceFrom(), speech.sourceTo()),
                tokens.span(speech.cueFrom(), speech.cueTo()),
                tokens.span(speech.from(), speech.to())));
    }

    private ActorId known(Entry entry) {
        cards.put(entry.id(), entry.card());
        return entry.id();
    }
}
