package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a name's plural, and a possessive whose apostrophe an agency's line has lost, from a name: "the two Koreas", "Polands
 * economy". Neither is anybody new. One part of an article, one thread.
 */
final class NameForms {

    private static final int LEAST = 3;

    private final Tokens tokens;
    private final WordTests test;
    private final List<Taken> taken;
    /** All words with a capital in this part and the names behind its adjectives, once somebody asks. */
    private @Nullable Set<String> capitalised;

    NameForms(WordTests test, List<Taken> taken) {
        this.test = test;
        this.taken = taken;
        tokens = test.tokens();
    }

    /** Whether the word is another one of this part with an s to it, and none that is known for itself. */
    boolean isFormOfName(int at) {
        int last = tokens.end(at) - 1;
        boolean mayBe = test.isCapital(at)
                && last - tokens.begin(at) >= LEAST
                && tokens.text().charAt(last) == 's'
                && !tokens.is(at, Shape.ALL_CAPS)
                && !test.is(at, NameClass.FAMILY)
                && !test.isGiven(at)
                && !test.isCommon(at)
                && test.placeEnd(at, at + 1) == at;
        return mayBe && words().contains(tokens.text().substring(tokens.begin(at), last));
    }

    private Set<String> words() {
        if (capitalised == null) {
            capitalised = new HashSet<>();
            taken.forEach(one -> capitalised.add(one.entry().card().name()));
            for (int at = 0; at < tokens.size(); at++) {
                if (test.isCapital(at)) {
                    capitalised.add(tokens.surface(at, at + 1));
                }
            }
        }
        return capitalised;
    }
}
