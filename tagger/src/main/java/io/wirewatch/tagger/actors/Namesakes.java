package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.text.Casing;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the Trump of the dictionary from an Ivanka Trump: a surname with a foreign given name is somebody else, and so is the bare
 * surname in the rest of the article unless the known one is named in full too. One article, one thread.
 */
final class Namesakes {

    private final ActorIndex index;
    private final Grammar grammar;
    private final Set<Integer> surnamesOfOthers = new HashSet<>();
    private final Set<Integer> surnamesOfKnown = new HashSet<>();

    Namesakes(ActorIndex index, Grammar grammar, List<Sighting> sightings) {
        this.index = index;
        this.grammar = grammar;
        for (Sighting sighting : sightings) {
            learn(sighting);
        }
    }

    private void learn(Sighting sighting) {
        int last = sighting.tokens().term(sighting.to() - 1);
        for (int value : sighting.match().values()) {
            Entry entry = index.candidate(value).entry();
            boolean isFullName = sighting.to() - sighting.from() > 1 && entry.isPerson();
            if (isFullName || isOwnGivenNameBefore(sighting, entry)) {
                surnamesOfKnown.add(last);
            } else if (entry.isPerson() && isForeignNameBefore(sighting, entry)) {
                surnamesOfOthers.add(last);
            }
        }
    }

    boolean isAnother(Sighting sighting, Entry entry) {
        if (isForeignNameBefore(sighting, entry)) {
            return true;
        }
        int last = sighting.tokens().term(sighting.to() - 1);
        return surnamesOfOthers.contains(last) && !surnamesOfKnown.contains(last);
    }

    /** Where the name begins once a given name and initials before the surname are taken in. */
    int nameFrom(Sighting sighting, Entry entry) {
        int first = firstOfRun(sighting);
        for (int i = first; i < sighting.from(); i++) {
            if (index.isGivenName(entry, sighting.tokens().term(i))) {
                return i;
            }
        }
        return sighting.from();
    }

    private boolean isOwnGivenNameBefore(Sighting sighting, Entry entry) {
        return entry.isPerson() && nameFrom(sighting, entry) < sighting.from();
    }

    private boolean isForeignNameBefore(Sighting sighting, Entry entry) {
        int first = firstOfRun(sighting);
        int words = sighting.from() - first;
        if (words == 0 || isOwnGivenNameBefore(sighting, entry)) {
            return false;
        }
        Tokens tokens = sighting.tokens();
        boolean mayBeSentenceStart = words == 1 && (tokens.is(first, Shape.SENTENCE) || isAfterOpening(tokens, first));
        return !mayBeSentenceStart && !Casing.isTitleCase(tokens, sighting.from());
    }

    private static boolean isAfterOpening(Tokens tokens, int at) {
        char before = tokens.mark(at - 1);
        return before != 0 && before != ',' && before != 's';
    }

    /** The first of the capitalised words, unknown to grammar and dictionary, and initials, right before the surname. */
    private int firstOfRun(Sighting sighting) {
        Tokens tokens = sighting.tokens();
        int first = sighting.from();
        int limit = tokens.sentenceFrom(tokens.sentenceOf(first));
        while (first > limit) {
            int before = first - 1;
            boolean isInitialDot = tokens.mark(before) == '.' && before > limit && tokens.is(before - 1, Shape.DOTTED);
            if (isInitialDot) {
                first = before - 1;
            } else if (isUnknownName(tokens, before, sighting.from()) && !tokens.is(first, Shape.JOINED)) {
                first = before;
            } else {
                break;
            }
        }
        return first;
    }

    private boolean isUnknownName(Tokens tokens, int at, int limit) {
        return tokens.is(at, Shape.CAPITAL)
                && !tokens.is(at, Shape.CASELESS)
                && !grammar.isListed(tokens, at)
                && index.nameAt(tokens, at, limit) == null
                && index.offices().at(tokens, at, limit) == null;
    }
}
