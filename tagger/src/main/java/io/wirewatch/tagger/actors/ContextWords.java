package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that speak for or against a reading of an ambiguous name. Immutable and thread-safe. */
final class ContextWords {

    private final Map<String, Integer> ids = new HashMap<>();
    private final Phrases phrases;

    ContextWords(Dictionary dictionary, Vocabulary.Builder vocabulary) {
        Phrases.Builder builder = new Phrases.Builder(vocabulary);
        for (Entry entry : dictionary.entries()) {
            entry.onlyNear().forEach(word -> add(word, builder));
            entry.unlessNear().forEach(word -> add(word, builder));
        }
        phrases = builder.build();
    }

    private void add(String word, Phrases.Builder builder) {
        int next = ids.size();
        if (ids.putIfAbsent(word, next) == null) {
            builder.add(word, next);
        }
    }

    /** Which of the words an article holds. */
    BitSet in(List<Tokens> parts) {
        BitSet found = new BitSet(ids.size());
        for (Tokens tokens : parts) {
            for (int at = 0; at < tokens.size(); at++) {
                @Nullable Match match = phrases.longestAt(tokens, at, tokens.size());
                if (match != null) {
                    for (int value : match.values()) {
                        found.set(value);
                    }
                }
            }
        }
        return found;
    }

    boolean holdsAny(BitSet found, List<String> words) {
        for (String word : words) {
            Integer id = ids.get(word);
            if (id != null && found.get(id)) {
                return true;
            }
        }
        return false;
    }
}
