package io.wirewatch.tagger.actors;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.ActorIndex.Candidate;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the whole article says for or against a reading of a name. One article, one thread. */
final class Context {

    private final ActorIndex index;
    private final Reading reading;
    private final Set<ActorId> anchored = new HashSet<>();
    private final Set<ActorId> sides = new HashSet<>();
    private @Nullable BitSet words;

    Context(ActorIndex index, Reading reading, List<Sighting> sightings) {
        this.index = index;
        this.reading = reading;
        for (Sighting sighting : sightings) {
            int[] values = sighting.match().values();
            if (values.length == 1) {
                anchor(index.candidate(values[0]));
            }
        }
    }

    private void anchor(Candidate candidate) {
        Surface surface = candidate.surface();
        boolean isCertain = surface.kind() != MentionKind.SHORT
                && surface.use() != Surface.Use.NEEDS_CONTEXT
                && surface.period().covers(reading.day())
                && !isAmbiguousName(candidate.entry(), surface);
        if (isCertain) {
            anchored.add(candidate.entry().id());
            sides.add(candidate.entry().side());
        }
    }

    private static boolean isAmbiguousName(Entry entry, Surface surface) {
        boolean hasRules = !entry.onlyNear().isEmpty() || !entry.unlessNear().isEmpty();
        return hasRules && surface.kind() != MentionKind.DEMONYM;
    }

    /** Whether another, certain mention in the article names this actor. */
    boolean isAnchored(Entry entry) {
        return anchored.contains(entry.id());
    }

    /** Whether the article certainly names the actor's country or somebody of it. */
    boolean isSideNamed(Entry entry) {
        return sides.contains(entry.side());
    }

    /** Whether the actor holds an office on the day of the article. */
    boolean isInOffice(Entry entry) {
        for (Surface surface : entry.surfaces()) {
            if (surface.kind() == MentionKind.ROLE && surface.period().covers(reading.day())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article allows a surface to mean its actor. */
    boolean allows(Candidate candidate) {
        Entry entry = candidate.entry();
        Surface surface = candidate.surface();
        if (!surface.period().covers(reading.day())) {
            return false;
        }
        if (surface.use() == Surface.Use.NEEDS_CONTEXT) {
            return isAnchored(entry) || (entry.onlyNear().isEmpty() ? isSideNamed(entry) : isNear(entry.onlyNear()));
        }
        if (!isAmbiguousName(entry, surface) || isAnchored(entry)) {
            return true;
        }
        if (!entry.onlyNear().isEmpty() && isNear(entry.onlyNear())) {
            return true;
        }
        List<String> against = against(entry, surface);
        if (!against.isEmpty()) {
            return !isNear(against);
        }
        return surface.kind() != MentionKind.NAME || entry.onlyNear().isEmpty() || hasUnambiguousAliasesOnly(entry);
    }

    /** Where ambiguous aliases are marked as such, the conditions are theirs and the name itself is safe. */
    private static boolean hasUnambiguousAliasesOnly(Entry entry) {
        return entry.surfaces().stream().anyMatch(s -> s.use() == Surface.Use.NEEDS_CONTEXT);
    }

    /** The words that speak against this surface: those that hold it, and those that hold no surface of the actor at all. */
    private static List<String> against(Entry entry, Surface surface) {
        List<String> against = new ArrayList<>();
        for (String word : entry.unlessNear()) {
            boolean isOfAnother = entry.surfaces().stream().anyMatch(s -> word.contains(s.words()));
            if (word.contains(surface.words()) || !isOfAnother) {
                against.add(word);
            }
        }
        return against;
    }

    private boolean isNear(List<String> wanted) {
        if (words == null) {
            words = index.contextWords().in(reading.parts());
        }
        return index.contextWords().holdsAny(words, wanted);
    }
}
