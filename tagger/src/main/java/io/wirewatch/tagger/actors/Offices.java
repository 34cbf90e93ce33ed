package io.wirewatch.tagger.actors;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which office of which country: learnt from the roles of the dictionary, so that "President of Belarus" also stands
 * for "Belarus's embattled President". Immutable and thread-safe.
 */
public final class Offices {

    /** The words of an office, found in a text. */
    record Office(int from, int to, int id) {}

    /** A tenure of an office. */
    private record Tenure(Entry holder, Surface surface) {}

    private static final int LONGEST_OFFICE = 5;

    private final Phrases phrases;
    private final Map<ActorId, Map<Integer, List<Tenure>>> byCountry = new HashMap<>();

    Offices(Dictionary dictionary, Vocabulary.Builder vocabulary) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        for (Entry holder : dictionary.entries()) {
            @Nullable Entry country = holder.of() == null ? null : dictionary.entry(holder.of());
            if (country != null && holder.isPerson()) {
                holder.surfaces().stream()
                        .filter(s -> s.kind() == MentionKind.ROLE)
                        .forEach(s -> learn(holder, s, country, ids));
            }
        }
        Phrases.Builder builder = new Phrases.Builder(vocabulary);
        ids.forEach(builder::add);
        phrases = builder.build();
    }

    private void learn(Entry holder, Surface role, Entry country, Map<String, Integer> ids) {
        String office = withoutCountry(role.words().toLowerCase(Locale.ROOT), country);
        if (!office.isEmpty()) {
            int id = ids.computeIfAbsent(office, o -> ids.size());
            byCountry
                    .computeIfAbsent(country.id(), c -> new HashMap<>())
                    .computeIfAbsent(id, o -> new ArrayList<>())
                    .add(new Tenure(holder, role));
        }
    }

    /** What is left of "president of belarus", "belarusian president", "belarus's president"; empty if the country is not in it. */
    private static String withoutCountry(String role, Entry country) {
        for (Surface surface : country.surfaces()) {
            String name = surface.words().toLowerCase(Locale.ROOT);
            for (String tail : List.of(" of the " + name, " of " + name)) {
                if (role.endsWith(tail)) {
                    return role.substring(0, role.length() - tail.length());
                }
            }
            for (String front : List.of(name + "'s ", name + "’s ", name + "' ", name + " ")) {
                if (role.startsWith(front)) {
                    return role.substring(front.length());
                }
            }
        }
        return "";
    }

    /** The office that begins at a token, or null. */
    @Nullable
    Office at(Tokens tokens, int at, int limit) {
        @Nullable Match match = phrases.longestAt(tokens, at, limit);
        return match == null ? null : new Office(match.from(), match.to(), match.values()[0]);
    }

    /** The longest office that ends right before a token, or null. */
    @Nullable
    Office endingAt(Tokens tokens, int end) {
        for (int from = Math.max(0, end - LONGEST_OFFICE); from < end; from++) {
            @Nullable Office office = at(tokens, from, end);
            if (office != null && office.to() == end) {
                return office;
            }
        }
        return null;
    }

    /** Who held the office on a day, by which role, or null. */
    @Nullable
    Named holder(Office office, ActorId country, LocalDate day, int from, int to) {
        for (Tenure tenure : byCountry.getOrDefault(country, Map.of()).getOrDefault(office.id(), List.of())) {
            if (tenure.surface().period().covers(day)) {
                return Named.of(tenure.holder(), tenure.surface(), from, to);
            }
        }
        return null;
    }

    /** Whether this person held the office on a day. */
    boolean holds(Entry person, Office office, LocalDate day) {
        return byCountry.getOrDefault(person.side(), Map.of()).getOrDefault(office.id(), List.of()).stream()
                .anyMatch(t -> t.holder().id().equals(person.id())
                        && t.surface().period().covers(day));
    }

    /** Who in a country has, on a day, an office that this person has in another one: the counterpart, or null. */
    public @Nullable Entry counterpart(Entry person, ActorId country, LocalDate day) {
        Map<Integer, List<Tenure>> there = byCountry.getOrDefault(country, Map.of());
        for (Map.Entry<Integer, List<Tenure>> own :
                byCountry.getOrDefault(person.side(), Map.of()).entrySet()) {
            boolean holds = own.getValue().stream()
                    .anyMatch(t -> t.holder().id().equals(person.id())
                            && t.surface().period().covers(day));
            if (holds) {
                for (Tenure tenure : there.getOrDefault(own.getKey(), List.of())) {
                    if (tenure.surface().period().covers(day)) {
                        return tenure.holder();
                    }
                }
            }
        }
        return null;
    }
}
