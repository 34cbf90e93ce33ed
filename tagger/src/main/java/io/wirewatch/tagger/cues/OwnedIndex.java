package io.wirewatch.tagger.cues;

import io.wirewatch.model.StanceClass;
import io.wirewatch.tagger.cues.CueFile.CuePhrase;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cues whose target may also own their noun: who demands the resignation of somebody demands somebody's resignation. Made of the cues
 * that are written with "of" or "from", so that no phrase has to be listed twice. Immutable and thread-safe.
 */
public final class OwnedIndex {

    /** How many words an owner and what describes the noun may take. */
    private static final int REACH = 8;

    /** What stands between verb and owner, and the noun after the owner. */
    private record Owned(Cue cue, Form form, int[] between, int noun) {}

    private static final Owned[] NONE = {};

    private final Owned[][] byFirst;

    private OwnedIndex(Owned[][] byFirst) {
        this.byFirst = byFirst;
    }

    static final class Builder {

        private final Map<Integer, List<Owned>> collecting = new HashMap<>();
        private final Inflection inflection = new Inflection();

        void add(CuePhrase phrase, Vocabulary.Builder vocabulary) {
            if (!isOwnable(phrase)) {
                return;
            }
            int noun = phrase.rest().size() - 2;
            int[] between = phrase.rest().subList(0, noun).stream()
                    .mapToInt(vocabulary::add)
                    .toArray();
            int term = vocabulary.add(phrase.rest().get(noun));
            Cue cue = phrase.cue();
            Pattern pattern = cue.pattern() == Pattern.VERB_BY ? Pattern.OWN_BY : Pattern.OWN;
            Cue owned = new Cue(
                    cue.stanceClass(),
                    cue.polarity(),
                    pattern,
                    pattern.fileName() + cue.id().substring(cue.id().indexOf(':')));
            inflection.verb(phrase.first()).forEach((spelling, form) -> collecting
                    .computeIfAbsent(vocabulary.add(spelling), any -> new ArrayList<>(2))
                    .add(new Owned(owned, form, between, term)));
        }

        /** "Resignation of", "praise from"; of those that end in "from" only what is asked for or received is also the owner's. */
        private static boolean isOwnable(CuePhrase phrase) {
            List<String> rest = phrase.rest();
            if (rest.size() < 2 || !phrase.before().isEmpty()) {
                return false;
            }
            String last = rest.get(rest.size() - 1);
            return switch (phrase.cue().pattern()) {
                case VERB ->
                    last.equals("of") || last.equals("from") && phrase.cue().stanceClass() == StanceClass.DEMAND;
                case VERB_BY -> last.equals("from");
                default -> false;
            };
        }

        OwnedIndex build() {
            Owned[][] byFirst = new Owned
                    [collecting.keySet().stream().mapToInt(t -> t + 1).max().orElse(0)][];
            collecting.forEach((term, owned) -> byFirst[term] = owned.toArray(Owned[]::new));
            return new OwnedIndex(byFirst);
        }
    }

    private Owned[] startingWith(int term) {
        return term < 0 || term >= byFirst.length || byFirst[term] == null ? NONE : byFirst[term];
    }

    /**
     * Adds to {@code hits} every cue whose verb stands at a token and whose noun follows with room for an owner before it.
     *
     * @param limit where the sentence ends
     */
    public void find(Tokens tokens, int at, int limit, List<CueHit> hits) {
        for (Owned owned : startingWith(tokens.term(at))) {
            int from = at + 1;
            int word = 0;
            while (word < owned.between().length && from < limit && tokens.term(from) == owned.between()[word]) {
                from++;
                word++;
            }
            if (word < owned.between().length) {
                continue;
            }
            for (int noun = from + 1; noun < Math.min(limit, from + REACH); noun++) {
                if (tokens.term(noun) == owned.noun()) {
                    hits.add(new CueHit(owned.cue(), owned.form(), at, noun + 1, 2 + word, from));
                    break;
                }
            }
        }
    }
}
