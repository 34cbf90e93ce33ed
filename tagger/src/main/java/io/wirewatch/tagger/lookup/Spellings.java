package io.wirewatch.tagger.lookup;

import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.names.NameMatcher;
import io.wirewatch.tagger.names.PreparedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The surfaces of a dictionary by how their words begin, to find the one most like a name that is none of them. */
final class Spellings {

    /** A name that is no surface has to be this like one: above what two different names reach by chance. */
    private static final double LIKE_ENOUGH = 0.85;
    /** In the official name of a state the name itself is bent: "Trinidadin ja Tobagon tasavalta". */
    private static final double LIKE_A_STATE = 0.74;
    /** What a name loses when nothing of it is explained. */
    private static final double UNEXPLAINED = 0.12;
    /** As many surfaces as may share a word's beginning before it says too little to compare them all. */
    private static final int CROWD = 1000;

    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, List<Spelling>> byBeginning = new HashMap<>();

    private record Spelling(PreparedName name, Entry entry) {}

    void add(String words, List<String> beginnings, Entry entry) {
        Spelling spelling = new Spelling(matcher.prepared(words), entry);
        for (String beginning : beginnings) {
            byBeginning.computeIfAbsent(beginning, any -> new ArrayList<>()).add(spelling);
        }
    }

    Optional<Found> mostAlike(String name, List<String> beginnings, boolean isState) {
        Set<Spelling> candidates = new HashSet<>();
        for (String beginning : beginnings) {
            List<Spelling> sharing = byBeginning.getOrDefault(beginning, List.of());
            if (sharing.size() <= CROWD) {
                candidates.addAll(sharing);
            }
        }
        PreparedName prepared = matcher.prepared(name);
        return candidates.stream()
                .map(spelling -> new Found(spelling.entry().card(), likeness(prepared, spelling.name())))
                .filter(found -> found.score() >= LIKE_ENOUGH || isState && isLikeState(found))
                .max(Comparator.comparingDouble(Found::score)
                        .thenComparing(found -> -ActorLookup.rank(found.card().type()))
                        .thenComparing(found -> found.card().id().value(), Comparator.reverseOrder()));
    }

    private static boolean isLikeState(Found found) {
        return found.score() >= LIKE_A_STATE && found.card().type() == ActorType.COUNTRY;
    }

    /** A spelling that leaves letters of the name unexplained stands behind one that explains them all. */
    private double likeness(PreparedName name, PreparedName spelling) {
        double letters = letters(spelling) / (double) Math.max(1, letters(name));
        return matcher.match(name, spelling).score() * (1 - UNEXPLAINED * Math.max(0, 1 - letters));
    }

    private static int letters(PreparedName name) {
        return name.words().words().stream().mapToInt(String::length).sum();
    }
}
