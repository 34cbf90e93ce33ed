package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb. One scene. */
public final class Subjects {

    /** How many verbs above an infinitive are climbed: "continues to seek to undermine". */
    private static final int DEPTH = 4;
    /** How long a parenthesis between commas may be, in tokens. */
    private static final int PARENTHESIS = 40;
    /** How many tokens of time and place may stand between a subject and its verb. */
    private static final int ADVERBIAL = 8;
    /** How many words a time before a participle may have, with the word before it: "while in recent years". */
    private static final int TIME_WORDS = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Parties parties;
    private final ClauseSubjects clauseSubjects;

    /** Subjects within this scene. */
    public Subjects(Scene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        parties = new Parties(scene);
        clauseSubjects = new ClauseSubjects(scene, parties);
    }

    /** Who does what the verb of a group says. */
    public Subject of(VerbGroup group) {
        return of(group, 0);
    }

    /** Who does what the clause before a token says; empty when nobody known does. */
    public List<Ref> ofClause(int token) {
        return clauseSubjects.before(token, false);
    }

    /** Who follows the first comma after a token with a verb: "in support of X, Y flew". */
    public List<Ref> afterComma(int token) {
        return clauseSubjects.after(token);
    }

    private Subject of(VerbGroup group, int depth) {
        int before = group.start() - 1;
        boolean isIng = scene.grammar().endsWith(tokens, group.at(), "ing") && !group.hasBe();
        if (depth > DEPTH) {
            return Subject.NOBODY;
        }
        if (before < scene.from(group.at())) {
            return isIng ? Subject.of(clauseSubjects.after(group.at())) : Subject.NOBODY;
        }
        if (group.isInfinitive()) {
            return ofInfinitive(before, depth).under(false, false);
        }
        if (scene.is(before, WordClass.RELATIVE)) {
            return Subject.of(antecedent(before));
        }
        @Nullable Ref beside = scene.refTo(group.start());
        boolean isWith = beside != null && tokens.isWord(beside.head() - 1) && tokens.reads(beside.head() - 1, "with");
        if (beside != null && isIng && isWith && beside.isWhole()) {
            return Subject.of(List.of(beside));
        }
        if (beside != null && isIng && !clauseSubjects.mayAct(beside)) {
            return Subject.of(clauseSubjects.before(beside.head(), true));
        }
        if (beside != null) {
            return beside.isWhole() && clauseSubjects.mayAct(beside)
                    ? Subject.of(parties.endingWith(beside))
                    : Subject.NOBODY;
        }
        if (isIng) {
            return ofParticiple(before, depth);
        }
        return ofFinite(before, depth);
    }

    private Subject ofFinite(int before, int depth) {
        if (tokens.mark(before) == ',') {
            List<Ref> refs = beforeParenthesis(before);
            return Subject.of(refs.isEmpty() ? clauseSubjects.before(before, false) : refs);
        }
        if (scene.is(before, WordClass.COORDINATOR)) {
            return Subject.of(clauseSubjects.before(before, false));
        }
        if (scene.is(before, WordClass.LINKING) || scene.is(before, WordClass.CONTROL)) {
            return of(VerbGroup.of(scene, before), depth + 1);
        }
        return Subject.of(beforeAdverbial(before));
    }

    /** {@code Accused X of backing Y}, {@code thanked X for backing Y}: who is accused or thanked does it, or is said to. */
    private boolean isChargedWith(int at) {
        return scene.is(at, WordClass.OF_WORD) || isWord(at, "for") || isWord(at, "from") || isWord(at, "against");
    }

    private boolean isWord(int at, String word) {
        return tokens.isWord(at) && tokens.surface(at, at + 1).equalsIgnoreCase(word);
    }

    private Subject ofParticiple(int before, int depth) {
        boolean isControlled = scene.is(before, WordClass.CONTROL) || scene.is(before, WordClass.NEGATOR);
        if (isControlled) {
            boolean isNegated = scene.is(before, WordClass.NEGATOR);
            return of(VerbGroup.of(scene, before), depth + 1).under(isNegated, false);
        }
        @Nullable Ref charged = scene.refTo(before);
        if (charged != null && charged.isWhole() && isChargedWith(before)) {
            return Subject.of(parties.endingWith(charged))
                    .under(isWord(before, "from"), isWord(before, "against") || scene.is(before, WordClass.OF_WORD));
        }
        boolean isShort = scene.is(before, WordClass.OF_WORD) && tokens.reads(before - 1, "short");
        boolean mayStand = tokens.mark(before) == ','
                || scene.is(before, WordClass.PREPOSITION)
                || scene.is(before, WordClass.COORDINATOR)
                || scene.is(before, WordClass.SUBORDINATOR)
                || tokens.mark(before) == Mark.DASH
                || isSpendingBefore(before + 1)
                || isTimeOfClause(before);
        return mayStand ? Subject.of(clauseSubjects.before(before, true)).under(isShort, false) : Subject.NOBODY;
    }

    /** The verb above the infinitive decides: "wants to", "refused to", "led the EU to", "efforts to". */
    private Subject ofInfinitive(int to, int depth) {
        @Nullable Ref led = scene.refTo(to);
        if (led != null && led.isWhole()) {
            List<Ref> list = parties.endingWith(led);
            int cause = causeBefore(list.get(0).head());
            return cause < 0
                    ? Subject.NOBODY
                    : Subject.of(list).under(false, !scene.is(cause, WordClass.FACTIVE_CAUSE));
        }
        int above = to - 1;
        while (above > scene.from(to) && scene.grammar().isAdverb(tokens, above)) {
            above--;
        }
        if (scene.is(above, WordClass.CONTROL) || scene.is(above, WordClass.NEGATOR)) {
            boolean isNegated = scene.is(above, WordClass.NEGATOR);
            VerbGroup group = VerbGroup.of(scene, above);
            return of(group, depth + 1)
                    .under(
                            isNegated ^ group.isNegated(),
                            scene.is(above, WordClass.NONCOMMITTAL) || group.isConditional());
        }
        if (scene.is(above, WordClass.ABOUT_TO)) {
            VerbGroup linked = VerbGroup.of(scene, above);
            return linked.hasBe() ? of(linked, depth + 1).under(linked.isNegated(), true) : Subject.NOBODY;
        }
        @Nullable Ref owner = scene.refAt(tokens.mark(above - 1) == Mark.POSSESSIVE ? above - 2 : above - 1);
        if (owner != null && scene.is(above, WordClass.DEED)) {
            return new Subject(List.of(owner), false, true);
        }
        return new Subject(clauseSubjects.beforePurpose(to), false, true);
    }

    private int causeBefore(int head) {
        for (int at = head - 1; at >= head - 6 && at >= scene.from(head); at--) {
            if (scene.is(at, WordClass.CAUSE)) {
                return at;
            }
        }
        return -1;
    }

    /** {@code While in recent years welcoming}: a time between the word that begins the clause and its verb. */
    private boolean isTimeOfClause(int last) {
        int at = last;
        while (at > last - TIME_WORDS && tokens.isWord(at) && scene.refAt(at) == null && !scene.isVerbish(at)) {
            if (scene.is(at, WordClass.SUBORDINATOR)) {
                return scene.is(last, WordClass.TIME);
            }
            at--;
        }
        return false;
    }

    private boolean isSpendingBefore(int ing) {
        for (int at = ing - 1; at >= ing - 5 && at >= scene.from(ing); at--) {
            if (scene.is(at, WordClass.SPEND)) {
                return true;
            }
        }
        return false;
    }

    private List<Ref> antecedent(int relative) {
        int end = tokens.mark(relative - 1) == ',' ? relative - 1 : relative;
        @Nullable Ref ref = scene.refTo(end);
        boolean isJoined = ref == null
                && scene.is(end - 2, WordClass.COORDINATOR)
                && scene.refAt(end - 1) == null
                && tokens.isWord(end - 1);
        ref = isJoined ? scene.refTo(end - 2) : ref; // "protests and strikes, which"
        return ref == null || !ref.isWhole() ? List.of() : List.of(ref);
    }

    /** {@code X, who ..., VERB} and {@code X, for his part, VERB}. */
    private List<Ref> beforeParenthesis(int comma) {
        for (int at = comma - 1; at >= Math.max(scene.from(comma), comma - PARENTHESIS); at--) {
            boolean isComma = tokens.mark(at) == ',';
            @Nullable Ref ref = isComma ? scene.refTo(at) : null;
            if (isComma && scene.is(at - 1, WordClass.AUXILIARY)) {
                ref = scene.refTo(VerbGroup.of(scene, at - 1).start());
            }
            boolean isHead =
                    ref != null && ref.isWhole() && clauseSubjects.mayAct(ref) && scene.isClauseStart(ref.head());
            if (ref != null && isHead) {
                return parties.endingWith(ref);
            }
        }
        return List.of();
    }

    /** {@code X on Monday VERB}, {@code X later in the day VERB}. */
    private List<Ref> beforeAdverbial(int before) {
        for (int at = before; at > before - ADVERBIAL && at >= scene.from(before); at--) {
            @Nullable Ref ref = scene.refTo(at + 1);
            if (ref != null) {
                boolean fits = ref.isWhole()
                        && clauseSubjects.mayAct(ref)
                        && scene.isClauseStart(ref.head())
                        && (scene.is(at + 1, WordClass.PREPOSITION)
                                || scene.grammar().isAdverb(tokens, at + 1)
                                || tokens.is(at + 1, Shape.CAPITAL));
                return fits ? parties.endingWith(ref) : List.of();
            }
            if (!tokens.isWord(at)
                    || scene.isVerbish(at)
                    || scene.is(at, WordClass.THAT_WORD)
                    || scene.is(at, WordClass.RELATIVE)) {
                return List.of();
            }
        }
        return List.of();
    }
}
