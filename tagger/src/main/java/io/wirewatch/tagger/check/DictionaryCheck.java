package io.wirewatch.tagger.check;

import io.wirewatch.model.ActorId;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.check.Remark.Kind;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.files.LineFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the dictionary of the program with files of the user added to it: what the tagger would make of its names. Where there are files
 * of the user, only what concerns entries of theirs is told.
 */
public final class DictionaryCheck {

    static final String FOLDER = "/io/wirewatch/tagger/dictionary";

    private final List<Use> uses = new ArrayList<>();
    private final Set<ActorId> asked = new HashSet<>();
    private final LocalDate today;

    /**
     * A check of these files.
     *
     * @param dictionaries {@code *.actors} files or coded dictionaries; none for the dictionary of the program itself
     * @param today offices do not begin after it
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a file cannot be read or understood
     */
    public DictionaryCheck(List<Path> dictionaries, LocalDate today) {
        this.today = today;
        List<LineFile> files = new ArrayList<>(LineFile.listed(Tagger.class, FOLDER));
        Dictionary builtIn = Dictionary.of(files);
        dictionaries.stream()
                .map(LineFile::at)
                .filter(file -> !CueIndex.isCoded(file))
                .forEach(files::add);
        for (Entry entry : Dictionary.of(files).entries()) {
            entry.surfaces().forEach(surface -> uses.add(new Use(entry, surface)));
            if (dictionaries.isEmpty() || !entry.equals(builtIn.entry(entry.id()))) {
                asked.add(entry.id());
            }
        }
    }

    /** How many names were looked at. */
    public int names() {
        return (int) uses.stream().filter(use -> asked.contains(use.actor())).count();
    }

    /** Everything there is to say, what should be mended first. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        Map<String, List<Use>> byKey = new LinkedHashMap<>();
        Matching matching = new Matching(uses);
        for (int number = 0; number < uses.size(); number++) {
            Use use = uses.get(number);
            byKey.computeIfAbsent(use.key(), key -> new ArrayList<>(1)).add(use);
            if (asked.contains(use.actor())) {
                matching.of(number).ifPresent(remarks::add);
                Roles.of(use, today).ifPresent(remarks::add);
            }
        }
        for (List<Use> sharing : byKey.values()) {
            if (sharing.size() > 1) {
                shadowed(sharing).ifPresent(remarks::add);
                Collisions.among(sharing).ifPresent(remarks::add);
            }
        }
        remarks.removeIf(remark -> remark.actors().stream().noneMatch(asked::contains));
        remarks.sort(Comparator.comparing(Remark::kind));
        return remarks;
    }

    private static Optional<Remark> shadowed(List<Use> sharing) {
        Map<ActorId, Surface> first = new HashMap<>();
        for (Use use : sharing) {
            Surface before = first.putIfAbsent(use.actor(), use.surface());
            if (before != null && !use.isRole()) {
                String detail = "the tagger takes it for '%s', which is there already".formatted(before.words());
                return Optional.of(new Remark(Kind.SHADOWED, use.surface().words(), List.of(use.actor()), detail));
            }
        }
        return Optional.empty();
    }
}
