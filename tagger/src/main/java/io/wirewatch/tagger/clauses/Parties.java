package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Casing;
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
        boolean isList = list.size() == 1
                || hasAnd(list.get(list.size() - 2).end(), last.head())
                || Casing.isTitleCase(scene.tokens(), last.head());
        return isList ? list : new ArrayList<>(List.of(last));
    }

    /** The list that begins with a reference; who has a verb of his own does not belong to it. */
    List<Ref> beginningWith(Ref first) {
        List<Ref> list = new ArrayList<>(List.of(first));
        Ref last = first;
        @Nullable Ref next = scene.after(first);
        while (next != null && isJoined(last.end(), next.head()) && !hasVerb(next) && !isOwner(next)) {
            list.add(next);
            last = next;
            next = scene.after(next);
        }
        return list;
    }

    /** {@code Its ally and our interests}: a pronoun that owns something else. */
    private static boolean isOwner(Ref ref) {
        return ref.named() == null && !ref.isWhole();
    }

    /** {@code Near Mosul, troops} is no list: one ends with "and", but for headlines ("Russia, China Come to Minsk's Aid"). */
    private boolean hasAnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.is(at, WordClass.COORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(Ref ref) {
        return ref.isWhole() && scene.isVerbish(scene.pastAdverbs(ref.end()));
    }

    /** The list that begins with a reference, whatever follows it: "between X and Y went on". */
    List<Ref> joinedFrom(Ref first) {
        List<Ref> list = new ArrayList<>(List.of(first));
        @Nullable Ref next = scene.after(first);
        while (next != null && isJoined(list.get(list.size() - 1).end(), next.head()) && !isOwner(next)) {
            list.add(next);
            next = scene.after(next);
        }
        return list;
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
