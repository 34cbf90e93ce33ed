package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** References that stand together: "the EU, the US, the UK and Canada". */
final class Parties {

    private final Scene scene;

    Parties(Scene scene) {
        this.scene = scene;
    }

    /** The list that ends with a reference, in order of the text. */
    List<Ref> endingWith(Ref last) {
        List<Ref> list = new ArrayList<>(List.of(last));
        @Nullable Ref before = scene.before(last);
        while (before != null && isJoined(before.end(), list.get(0).head()) && before.isWhole() == last.isWhole()) {
            list.add(0, before);
            before = scene.before(before);
        }
        return list;
    }

    /** The list that begins with a reference; who has a verb of his own does not belong to it. */
    List<Ref> beginningWith(Ref first) {
        List<Ref> list = new ArrayList<>(List.of(first));
        Ref last = first;
        @Nullable Ref next = scene.after(first);
        while (next != null && isJoined(last.end(), next.head()) && !hasVerb(next)) {
            list.add(next);
            last = next;
            next = scene.after(next);
        }
        return list;
    }

    private boolean hasVerb(Ref ref) {
        return ref.isWhole() && scene.isVerbish(scene.pastAdverbs(ref.end()));
    }

    /** Nothing but commas, "and", articles and quotation marks between, and at least one of the first two. */
    private boolean isJoined(int from, int to) {
        if (to <= from || to - from > 4 || scene.from(from) != scene.from(to)) {
            return false;
        }
        boolean isList = false;
        for (int at = from; at < to; at++) {
            boolean isComma = scene.tokens().mark(at) == ',';
            boolean isAnd = scene.is(at, WordClass.COORDINATOR);
            isList |= isComma || isAnd;
            if (!isComma && !isAnd && !scene.is(at, WordClass.DETERMINER)) {
                return false;
            }
        }
        return isList;
    }
}
