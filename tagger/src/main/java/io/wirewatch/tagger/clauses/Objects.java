package io.wirewatch.tagger.clauses;

import io.wirewatch.model.MentionRole;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a verb or preposition is about. One scene. */
public final class Objects {

    /** How many tokens may stand before the object. */
    private static final int REACH = 10;
    /** How far the doer of a deed may stand: "the support that his regime has been receiving from ...". */
    private static final int DEED_REACH = 14;

    private final Scene scene;
    private final Tokens tokens;
    private final Parties parties;

    /** Objects within this scene. */
    public Objects(Scene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        parties = new Parties(scene);
    }

    /** Who stands after a token as its object; empty when nobody known does. */
    public List<Ref> from(int token) {
        int limit = Math.min(scene.to(Math.max(0, token - 1)), token + REACH);
        int noun = -1;
        for (int at = token; at < limit; at++) {
            @Nullable Ref ref = scene.refFrom(at);
            boolean isBeforeAnother =
                    ref != null && !ref.isWhole() && ref.named() == null && scene.refFrom(at + 1) != null;
            if (ref != null && !isBeforeAnother) {
                return accepted(ref);
            }
            boolean isWithPartner = noun >= 0 && scene.is(noun, WordClass.BOND) && isWord(at, "with");
            if (ref != null || isWithPartner || at == token && isOwnedDeed(at)) {
                continue;
            }
            if (tokens.isWord(at) && scene.is(at, WordClass.OF_WORD)) {
                if (noun < 0 || !leadsOn(noun)) {
                    return List.of();
                }
            } else if (noun >= 0 && scene.is(noun, WordClass.DEED) && isDoerNext(at)) {
                return doerOf(at);
            } else if (!mayStandBefore(at)) {
                return List.of();
            } else if (isNounLike(at)) {
                noun = at;
            }
        }
        return List.of();
    }

    /** {@code assist in his efforts}. */
    private boolean isOwnedDeed(int at) {
        @Nullable Ref owner = scene.refFrom(at + 1);
        return (isWord(at, "in") || isWord(at, "with")) && owner != null && !owner.isWhole() && ownsDeed(owner);
    }

    private boolean leadsOn(int noun) {
        return scene.is(noun, WordClass.DEED)
                || scene.is(noun, WordClass.DELEGATE)
                || scene.is(noun, WordClass.QUANTITY);
    }

    private boolean isDoerNext(int at) {
        return scene.is(at, WordClass.RELATIVE) || isWord(at, "from") || scene.is(at, WordClass.BY_WORD);
    }

    private List<Ref> doerOf(int from) {
        int limit = Math.min(scene.to(from), from + DEED_REACH);
        for (int at = from; at < limit; at++) {
            char mark = tokens.mark(at);
            if (mark == ',' || mark == ';' || mark == '.') {
                return List.of();
            }
            if (isWord(at, "from") || scene.is(at, WordClass.BY_WORD)) {
                return namedWithin(at + 1, Math.min(limit, at + 7));
            }
        }
        return List.of();
    }

    private List<Ref> namedWithin(int from, int to) {
        for (int at = from; at < to; at++) {
            @Nullable Ref ref = scene.refFrom(at);
            if (ref != null) {
                return ref.isWhole() ? parties.beginningWith(ref) : List.of();
            }
            if (scene.is(at, WordClass.AUXILIARY) || scene.is(at, WordClass.SAY) || tokens.mark(at) == ',') {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Ref> accepted(Ref ref) {
        if (ref.named() != null
                && ref.named().role() == MentionRole.PLACE
                && scene.is(ref.head() - 1, WordClass.WHERE)) {
            return List.of();
        }
        List<Ref> list = parties.beginningWith(ref);
        Ref last = list.get(list.size() - 1);
        return last.isWhole() || ownsDeed(last) ? list : List.of();
    }

    /** "Russian and Chinese support", "Lukashenko's efforts", "his offer": the deed stands for its doer. */
    private boolean ownsDeed(Ref owner) {
        int at = tokens.mark(owner.tail()) == Mark.POSSESSIVE ? owner.tail() + 1 : owner.tail();
        if (owner.end() > owner.tail()) {
            return scene.tokens().mark(owner.end()) == Mark.POSSESSIVE && ownsDeedAt(owner.end() + 1);
        }
        return ownsDeedAt(at);
    }

    private boolean ownsDeedAt(int from) {
        int at = from;
        while (at < from + 3
                && !isStandIn(at)
                && (scene.grammar().isPlainWord(tokens, at) || Mark.isQuote(tokens.mark(at)))) {
            at++;
        }
        return isStandIn(at);
    }

    private boolean isStandIn(int at) {
        return scene.is(at, WordClass.DEED) || scene.is(at, WordClass.DELEGATE);
    }

    private boolean mayStandBefore(int at) {
        if (Mark.isQuote(tokens.mark(at))) {
            return true;
        }
        if (!tokens.isWord(at)) {
            return false;
        }
        boolean isPlain = scene.is(at, WordClass.DETERMINER)
                || scene.is(at, WordClass.EPITHET)
                || scene.is(at, WordClass.DEED)
                || scene.is(at, WordClass.DELEGATE)
                || scene.is(at, WordClass.QUANTITY)
                || scene.is(at, WordClass.TITLE)
                || scene.is(at, WordClass.FORMER)
                || scene.is(at, WordClass.POSSESSIVE_PRONOUN);
        boolean isOther = !scene.isVerbish(at)
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.SUBORDINATOR)
                && !scene.is(at, WordClass.RELATIVE)
                && !scene.is(at, WordClass.COORDINATOR)
                && !scene.is(at, WordClass.SUBJECT_PRONOUN)
                && !scene.is(at, WordClass.OBJECT_PRONOUN);
        return isPlain || isOther;
    }

    private boolean isNounLike(int at) {
        return tokens.isWord(at) && !scene.is(at, WordClass.DETERMINER) && !scene.is(at, WordClass.EPITHET);
    }

    private boolean isWord(int at, String word) {
        return tokens.isWord(at) && tokens.reads(at, word);
    }
}
