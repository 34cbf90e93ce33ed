package io.wirewatch.bench.score;

import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.streams.reprint.Reprint;
import io.wirewatch.streams.reprint.Reprints;
import io.wirewatch.streams.reprint.TextPrint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs of texts that {@code wirewatch dedupe} folds: both have the same textId. */
final class FoundReprints {

    private FoundReprints() {}

    /** The pairs by the texts' places in the list, each as {@link AllPairs#pair}. */
    static Set<Long> pairs(List<String> ids, List<String> texts) {
        Reprints reprints = new Reprints(FoldRule.DEFAULT.within(Optional.empty()));
        for (int i = 0; i < texts.size(); i++) {
            reprints.add(ids.get(i), Instant.EPOCH, TextPrint.of(texts.get(i)));
        }
        List<Optional<Reprint>> found = reprints.find();
        Map<String, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String textId = found.get(i).map(Reprint::of).orElse(ids.get(i));
            members.computeIfAbsent(textId, any -> new ArrayList<>()).add(i);
        }
        Set<Long> pairs = new HashSet<>();
        for (List<Integer> text : members.values()) {
            for (int i = 0; i < text.size(); i++) {
                for (int j = i + 1; j < text.size(); j++) {
                    pairs.add(AllPairs.pair(text.get(i), text.get(j)));
                }
            }
        }
        return pairs;
    }

    /** How the pairs that were found compare with those that should be. */
    static Score compare(Set<Long> wanted, Set<Long> found) {
        Set<Long> right = new HashSet<>(found);
        right.retainAll(wanted);
        return new Counts(right.size(), found.size() - right.size(), wanted.size() - right.size()).toF1();
    }
}
