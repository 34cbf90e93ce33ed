package io.wirewatch.tagger.discovery;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Period;
import io.wirewatch.tagger.dictionary.Surface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom an article has named in full, and by which shorter names they are called in the rest of it. One article, one thread. */
final class Acquaintances {

    private static final int ID_LENGTH = 100;
    private static final int SHORT_WORD = 3;

    private final Map<String, Entry> byFullName = new HashMap<>();
    /** Without "Inc": the same company, and what its id is made of. */
    private final Map<String, Entry> byBareName = new HashMap<>();

    private final Map<String, Entry> byShortName = new HashMap<>();

    @Nullable
    Entry byFullName(String key) {
        return byFullName.get(key);
    }

    @Nullable
    Entry byShortName(String key) {
        return byBareName.getOrDefault(key, byShortName.get(key));
    }

    /** The one a name stands for: known from before, or new. */
    Entry meet(Stretch stretch, ActorType type, WordTests test) {
        int to = withoutCompany(stretch, type, test);
        String key = stretch.key(stretch.from, to);
        @Nullable Entry known = byFullName.getOrDefault(stretch.key(), byBareName.get(key));
        if (known != null) {
            byFullName.putIfAbsent(stretch.key(), known);
            return known;
        }
        Entry entry = entry(stretch.tokens.surface(stretch.from, to), key, type);
        byBareName.put(key, entry);
        byFullName.put(stretch.key(), entry);
        remember(stretch, to, entry, test);
        return entry;
    }

    /** Takes note of the short forms of a full name. */
    void remember(Stretch stretch, int to, Entry entry, WordTests test) {
        if (entry.isPerson()) {
            rememberPerson(stretch, to, entry, test);
        } else if (!entry.isGeographic()) {
            rememberOrganisation(stretch, to, entry, test);
        }
    }

    private void rememberPerson(Stretch stretch, int to, Entry entry, WordTests test) {
        int last = to - 1;
        if (last == stretch.from) {
            return;
        }
        byShortName.putIfAbsent(stretch.key(last, to), entry);
        for (int at = last - 1; at > stretch.from && test.is(at, NameClass.PARTICLE); at--) {
            byShortName.putIfAbsent(stretch.key(at, to), entry);
        }
        if (test.isGiven(stretch.from)) {
            byShortName.putIfAbsent(stretch.key(stretch.from, stretch.from + 1), entry);
        }
    }

    private void rememberOrganisation(Stretch stretch, int to, Entry entry, WordTests test) {
        StringBuilder initials = new StringBuilder();
        for (int at = stretch.from; at < to; at++) {
            if (test.isCapital(at)) {
                initials.append(stretch.key(at, at + 1).charAt(0));
            }
        }
        if (initials.length() >= SHORT_WORD - 1) {
            byShortName.putIfAbsent(initials.toString(), entry);
        }
        boolean isWordLong = stretch.key(stretch.from, stretch.from + 1).length() > SHORT_WORD;
        if (to - stretch.from > 1
                && isWordLong
                && !test.isClearlyGiven(stretch.from)
                && test.placeEnd(stretch.from, to) == stretch.from) {
            byShortName.putIfAbsent(stretch.key(stretch.from, stretch.from + 1), entry);
        }
        if (to - stretch.from > 2 && stretch.tokens.isWord(stretch.from + 1)) {
            byShortName.putIfAbsent(stretch.key(stretch.from, stretch.from + 2), entry);
        }
        int bracket = stretch.to;
        if (stretch.tokens.mark(bracket) == '('
                && stretch.tokens.mark(bracket + 2) == ')'
                && test.isCapital(bracket + 1)) {
            byShortName.put(stretch.key(bracket + 1, bracket + 2), entry);
        }
    }

    private static int withoutCompany(Stretch stretch, ActorType type, WordTests test) {
        int to = stretch.to;
        while (type == ActorType.ORGANISATION
                && to - stretch.from > 1
                && (test.is(to - 1, NameClass.COMPANY)
                        || !stretch.tokens.isWord(to - 1)
                        || test.isWord(to - 1, "and"))) {
            to--;
        }
        return to;
    }

    /** Whether anything but single blanks stands between the words. */
    private static boolean hasWideBlank(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c == ' ' && i + 1 < name.length() && name.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static Entry entry(String name, String key, ActorType type) {
        StringBuilder id = new StringBuilder("name:");
        for (int i = 0; i < key.length() && id.length() < ID_LENGTH; i++) {
            char c = key.charAt(i);
            boolean isPlain = Character.isLetterOrDigit(c);
            if (isPlain || id.charAt(id.length() - 1) != '-') {
                id.append(isPlain ? c : '-');
            }
        }
        while (!Character.isLetterOrDigit(id.charAt(id.length() - 1))) {
            id.setLength(id.length() - 1);
        }
        String oneLine = hasWideBlank(name) ? String.join(" ", name.split("\\s+")) : name;
        ActorCard card = new ActorCard(new ActorId(id.toString()), type, oneLine, null);
        Surface surface = new Surface(oneLine, MentionKind.NAME, Period.ALWAYS, Surface.Use.PLAIN);
        return new Entry(card, null, false, List.of(surface), List.of(), List.of());
    }
}
