package io.wirewatch.tagger.dictionary;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every actor that can be found, by id, in the order of the files. Immutable and thread-safe. */
public final class Dictionary {

    private final Map<ActorId, Entry> entries;

    private Dictionary(Map<ActorId, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads and merges files.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a line cannot be understood
     */
    public static Dictionary of(List<LineFile> files) {
        Map<ActorId, Draft> drafts = new LinkedHashMap<>();
        for (LineFile file : files) {
            read(file, drafts);
        }
        Map<ActorId, Entry> entries = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> entries.put(id, draft.entry(drafts.keySet())));
        return new Dictionary(entries);
    }

    private static void read(LineFile file, Map<ActorId, Draft> drafts) {
        @Nullable Draft current = null;
        for (Line line : file.lines()) {
            if (!line.isIndented()) {
                current = header(line, drafts);
            } else if (current == null) {
                throw line.problem("an indented line belongs to the entry above it, and there is none");
            } else {
                current.field(line);
            }
        }
    }

    private static Draft header(Line line, Map<ActorId, Draft> drafts) {
        String[] sides = line.text().split("=", 2);
        ActorId id = id(line, sides[0].strip());
        @Nullable Draft known = drafts.get(id);
        if (sides.length < 2) {
            if (known == null) {
                throw line.problem("an entry begins with 'id = Name | type', or repeats the id of an earlier entry");
            }
            return known;
        }
        String[] parts = sides[1].split("\\|");
        String name = parts[0].strip();
        if (parts.length < 2 || parts.length > 3 || name.isEmpty()) {
            throw line.problem("an entry begins with 'id = Name | type' and may add '| Wikidata id'");
        }
        ActorType type = type(line, parts[1].strip());
        @Nullable String wikidata = parts.length > 2 && !parts[2].isBlank() ? parts[2].strip() : null;
        if (known != null) {
            known.rename(name, type, wikidata);
            return known;
        }
        Draft draft = new Draft(id, name, type, wikidata);
        drafts.put(id, draft);
        return draft;
    }

    private static ActorId id(Line line, String text) {
        try {
            return new ActorId(text);
        } catch (IllegalArgumentException e) {
            throw line.problem(e);
        }
    }

    private static ActorType type(Line line, String text) {
        try {
            return ActorType.ofWireName(text);
        } catch (IllegalArgumentException e) {
            throw line.problem("there is no type '" + text
                    + "'; known are person, country, place, organisation, armed-group, party, other");
        }
    }

    /** Every entry, in the order of the files. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** The entry of an actor, or null. */
    public @Nullable Entry entry(ActorId id) {
        return entries.get(id);
    }
}
