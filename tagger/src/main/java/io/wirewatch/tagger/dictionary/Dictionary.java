package io.wirewatch.tagger.dictionary;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.tagger.files.Line;
import io.wirewatch.tagger.files.LineFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every actor that can be found, by id, in the order of the files. Immutable and thread-safe. */
public final class Dictionary {

    private static final int COUNTRY = 3;

    private final Map<ActorId, Entry> entries;
    private final List<Agent> agents;

    private Dictionary(Map<ActorId, Entry> entries, List<Agent> agents) {
        this.entries = entries;
        this.agents = List.copyOf(agents);
    }

    /**
     * Reads and merges files.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a line cannot be understood
     */
    public static Dictionary of(List<LineFile> files) {
        Map<ActorId, Draft> drafts = new LinkedHashMap<>();
        List<Agent> agents = new ArrayList<>();
        for (LineFile file : files) {
            if (!CodedLines.isCoded(file)) {
                read(file, drafts);
            } else if (CodedAgents.isAgents(file)) {
                agents.addAll(CodedAgents.of(file));
            } else {
                CodedActors.read(file, drafts);
            }
        }
        Set<String> taken = taken(drafts);
        Map<ActorId, Entry> entries = new LinkedHashMap<>();
        drafts.forEach((id, draft) -> entries.put(id, draft.entry(drafts.keySet(), taken)));
        return new Dictionary(entries, agents);
    }

    /** The names of coded dictionaries: whoever loads one wants its codes. */
    private static Set<String> taken(Map<ActorId, Draft> drafts) {
        Set<String> taken = new HashSet<>();
        drafts.forEach((id, draft) -> {
            if (draft.isCoded()) {
                draft.surfaces().forEach(s -> taken.add(s.words().toLowerCase(Locale.ROOT)));
                boolean isPart = id.value().length() > COUNTRY;
                @Nullable
                Draft country = isPart ? drafts.get(new ActorId(id.value().substring(0, COUNTRY))) : null;
                if (country != null && country.isCoded()) {
                    draft.belongTo(new ActorId(id.value().substring(0, COUNTRY)));
                }
            }
        });
        return taken;
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

    /** The words for those who act for others, of the coded dictionaries read. */
    public List<Agent> agents() {
        return agents;
    }

    /** The entry of an actor, or null. */
    public @Nullable Entry entry(ActorId id) {
        return entries.get(id);
    }
}
