package io.wirewatch.tagger.check;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.names.NameKeys;
import io.wirewatch.tagger.names.NameMatcher;
import io.wirewatch.tagger.names.PreparedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The full names of a dictionary, asked for the one that a name is another spelling of. Not thread-safe. */
final class KnownSpellings {

    /** {@code match} takes names for one from 0.72 on; of those below this, most are two for whoever knows the dictionary. */
    private static final double ALIKE = 0.85;

    /** For single words. */
    private static final double VERY_ALIKE = 0.96;

    /** A single word that is shorter is alike too many others. */
    private static final int LONG_WORD = 6;

    /**
     * A name of the dictionary that is alike.
     *
     * @param actor whose it is
     * @param spelling as the dictionary has it
     * @param score how alike, from 0 to 1
     */
    record Near(ActorId actor, String spelling, double score) {}

    private final NameKeys keys = new NameKeys();
    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, List<Use>> byBeginning = new HashMap<>();
    private final Map<Use, PreparedName> prepared = new HashMap<>();

    KnownSpellings(Dictionary dictionary) {
        for (Entry entry : dictionary.entries()) {
            for (Surface surface : entry.surfaces()) {
                boolean isName = surface.kind() == MentionKind.NAME || surface.kind() == MentionKind.ALIAS;
                if (isName && !entry.isGeneric()) {
                    add(new Use(entry, surface));
                }
            }
        }
    }

    private void add(Use use) {
        for (String beginning : keys.of(use.surface().words()).beginnings()) {
            byBeginning.computeIfAbsent(beginning, any -> new ArrayList<>(2)).add(use);
        }
    }

    /** The most alike name of as many words and the same sort of actor, if one is alike enough. */
    Optional<Near> nearest(String name, ActorType type) {
        int words = words(name);
        if (words == 1 && (type == ActorType.PERSON || name.length() < LONG_WORD)) {
            return Optional.empty();
        }
        PreparedName asked = matcher.prepared(name);
        String exact = keys.exact(name);
        @Nullable Near best = null;
        for (String beginning : keys.of(name).beginnings()) {
            for (Use use : byBeginning.getOrDefault(beginning, List.of())) {
                String spelling = use.surface().words();
                boolean isPossible = group(use.entry().type()) == group(type) && words(spelling) == words;
                if (isPossible && keys.exact(spelling).equals(exact)) {
                    return Optional.empty(); // the dictionary has it, and the text spoke against it
                }
                double score = isPossible ? score(asked, prepared(use)) : 0;
                if (score >= ALIKE && (best == null || score > best.score())) {
                    best = new Near(use.actor(), spelling, score);
                }
            }
        }
        return Optional.ofNullable(best).filter(near -> words > 1 || near.score() >= VERY_ALIKE);
    }

    /** What is left without titles and legal forms has to be alike as well: no King Charles is a Ray Charles. */
    private double score(PreparedName a, PreparedName b) {
        return a.words().words().size() == words(a.name()) && b.words().words().size() == words(b.name())
                ? matcher.match(a, b).score()
                : 0;
    }

    private PreparedName prepared(Use use) {
        return prepared.computeIfAbsent(
                use, any -> matcher.prepared(use.surface().words()));
    }

    private static int words(String name) {
        return name.split("[\\s-]+").length;
    }

    /** Discovery tells persons, places and all others apart, no more. */
    private static int group(ActorType type) {
        return switch (type) {
            case PERSON -> 0;
            case PLACE, COUNTRY -> 1;
            default -> 2;
        };
    }
}
