package io.wirewatch.tagger.actors;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dictionary made ready for one pass over a text. Immutable and thread-safe. */
public final class ActorIndex {

    /** A surface and whose it is. */
    record Candidate(Entry entry, Surface surface) {}

    private final Dictionary dictionary;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Phrases names;
    private final Offices offices;
    private final ContextWords contextWords;
    private final Map<ActorId, Set<Integer>> givenNames = new HashMap<>();

    /** Reads the dictionary once; its words are added to the vocabulary. */
    public ActorIndex(Dictionary dictionary, Vocabulary.Builder vocabulary) {
        this.dictionary = dictionary;
        Phrases.Builder builder = new Phrases.Builder(vocabulary);
        for (Entry entry : dictionary.entries()) {
            Set<String> seen = new HashSet<>();
            for (Surface surface : entry.surfaces()) {
                add(builder, entry, surface, seen);
                addGivenName(entry, surface, vocabulary);
            }
        }
        names = builder.build();
        offices = new Offices(dictionary, vocabulary);
        contextWords = new ContextWords(dictionary, vocabulary);
    }

    private void add(Phrases.Builder builder, Entry entry, Surface surface, Set<String> seen) {
        boolean isNew = surface.kind() == MentionKind.ROLE || seen.add(surface.words());
        if (isNew) {
            builder.add(surface.words(), candidates.size());
            if (surface.kind() == MentionKind.DEMONYM && Plural.isRegular(surface.words())) {
                builder.add(surface.words() + "s", candidates.size());
            }
            candidates.add(new Candidate(entry, surface));
        }
    }

    private void addGivenName(Entry entry, Surface surface, Vocabulary.Builder vocabulary) {
        boolean isName = surface.kind() == MentionKind.NAME || surface.kind() == MentionKind.ALIAS;
        if (entry.isPerson() && isName) {
            String[] words = Tokenizer.wordsOf(surface.words());
            if (words.length > 1) {
                givenNames.computeIfAbsent(entry.id(), e -> new HashSet<>()).add(vocabulary.add(words[0]));
            }
        }
    }

    /** Who is in it. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** Who held which office when. */
    public Offices offices() {
        return offices;
    }

    @Nullable
    Match nameAt(Tokens tokens, int at, int limit) {
        return names.longestAt(tokens, at, limit);
    }

    Candidate candidate(int value) {
        return candidates.get(value);
    }

    ContextWords contextWords() {
        return contextWords;
    }

    /** Whether a word is a given name under which the dictionary knows this person. */
    boolean isGivenName(Entry entry, int term) {
        return givenNames.getOrDefault(entry.id(), Set.of()).contains(term);
    }
}
