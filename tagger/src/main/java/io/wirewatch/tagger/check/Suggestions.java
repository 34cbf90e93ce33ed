package io.wirewatch.tagger.check;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Content;
import io.wirewatch.model.Mention;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.Tags;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.tagger.check.Remark.Kind;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.dictionary.Dictionary;
import io.wirewatch.tagger.files.LineFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the names of a corpus that the dictionary does not have, and says of which known actor one may be another spelling. Not
 * thread-safe.
 */
public final class Suggestions {

    /** Once is often a slip of the keyboard. */
    private static final int LEAST = 2;

    private record Unknown(String name, ActorType type) implements Comparable<Unknown> {

        @Override
        public int compareTo(Unknown other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : type.compareTo(other.type);
        }
    }

    private final Tagger tagger;
    private final KnownSpellings spellings;
    private final TreeMap<Unknown, Integer> counts = new TreeMap<>();

    /**
     * Suggestions for the dictionary of the program with these files added to it.
     *
     * @throws io.wirewatch.tagger.files.DictionaryProblem if a file cannot be read or understood
     */
    public Suggestions(List<Path> dictionaries) {
        tagger = Tagger.with(dictionaries, List.of());
        List<LineFile> files = new ArrayList<>(LineFile.listed(Tagger.class, DictionaryCheck.FOLDER));
        dictionaries.stream()
                .map(LineFile::at)
                .filter(file -> !CueIndex.isCoded(file))
                .forEach(files::add);
        spellings = new KnownSpellings(Dictionary.of(files));
    }

    /** Reads an article of the corpus; one that the tagger refuses is passed over. */
    public void read(Content content, Instant published) {
        tagger.tag(content, published).fold(this::count, refused -> 0);
    }

    private int count(Tags tags) {
        for (Mention mention : tags.mentions()) {
            ActorCard card = tags.actors().get(mention.actor());
            if (card != null
                    && mention.kind() == MentionKind.NAME
                    && card.id().value().startsWith("name:")) {
                counts.merge(new Unknown(card.name(), card.type()), 1, Integer::sum);
            }
        }
        return tags.mentions().size();
    }

    /** What was found in the articles read so far, the most frequent first. */
    public List<Remark> remarks() {
        List<Map.Entry<Unknown, Integer>> frequent = new ArrayList<>(counts.entrySet());
        frequent.removeIf(each -> each.getValue() < LEAST);
        frequent.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        List<Remark> remarks = new ArrayList<>();
        for (Map.Entry<Unknown, Integer> each : frequent) {
            Unknown unknown = each.getKey();
            spellings
                    .nearest(unknown.name(), unknown.type())
                    .ifPresent(known -> remarks.add(remark(unknown.name(), each.getValue(), known)));
        }
        return remarks;
    }

    private static Remark remark(String name, int count, KnownSpellings.Near near) {
        String detail = "%d times, alike '%s' (%.2f): add 'alias: %s', or an entry of its own if it is somebody else"
                .formatted(count, near.spelling(), near.score(), name);
        return new Remark(Kind.SUGGESTION, name, List.of(near.actor()), detail);
    }
}
