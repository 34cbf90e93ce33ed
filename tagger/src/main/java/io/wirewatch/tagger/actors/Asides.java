package io.wirewatch.tagger.actors;

import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries and organisations that are named inside the title of a person: "U.S." in "U.S. President Donald Trump", "ISIS" in
 * "ISIS leader Abu Bakr al-Baghdadi". The person is who acts; they only say whose title it is, so they are kept and not counted. One
 * article, one thread.
 */
final class Asides {

    private final ActorIndex index;
    private final Chooser chooser;

    Asides(ActorIndex index, Chooser chooser) {
        this.index = index;
        this.chooser = chooser;
    }

    /** Those in the phrases of an article's part that reach beyond the name itself, by place. */
    List<Named> in(Tokens tokens, List<Named> found) {
        List<Named> asides = new ArrayList<>();
        for (Named named : found) {
            if (named.entry().isPerson()) {
                add(tokens, named.head(), named.from(), asides);
                add(tokens, named.to(), named.tail(), asides);
            }
        }
        return asides;
    }

    private void add(Tokens tokens, int from, int to, List<Named> asides) {
        for (int at = from; at < to; ) {
            @Nullable Named aside = at(tokens, at, to);
            if (aside != null) {
                asides.add(aside.as(MentionRole.PLACE));
            }
            at = aside == null ? at + 1 : aside.to();
        }
    }

    /** The longest name that begins at a token and is no office: of "U.S. President" the country alone. */
    private @Nullable Named at(Tokens tokens, int at, int to) {
        int limit = to;
        while (limit > at) {
            @Nullable Match match = index.nameAt(tokens, at, limit);
            if (match == null) {
                return null;
            }
            @Nullable Named chosen = chooser.choose(new Sighting(tokens, match));
            boolean isAside = chosen != null
                    && chosen.kind() != MentionKind.ROLE
                    && !chosen.entry().isPerson()
                    && !chosen.entry().isSource();
            if (isAside) {
                return chosen;
            }
            limit = match.to() - 1;
        }
        return null;
    }
}
