package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.Form;
import io.wirewatch.tagger.cues.Saying;
import io.wirewatch.tagger.cues.Saying.Kind;
import io.wirewatch.tagger.cues.SayingIndex;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the speeches of a part. One scene. */
public final class QuoteFinder {

    /** How many speeches back one may hold another. */
    private static final int NEAR = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final SayingIndex sayings;
    private final Subjects subjects;
    private final QuoteMarks marks;
    private final Contents contents;
    private final Sources sources;
    private final NounPhrases phrases;
    private final Complements complements;
    private final Owners owners;

    /** Speeches within this scene. */
    public QuoteFinder(Scene scene, SayingIndex sayings) {
        this.scene = scene;
        this.sayings = sayings;
        tokens = scene.tokens();
        subjects = new Subjects(scene);
        marks = tokens.quoteMarks();
        contents = new Contents(scene, marks);
        sources = new Sources(scene, marks, sayings);
        phrases = new NounPhrases(scene, marks);
        complements = new Complements(scene, marks);
        owners = new Owners(scene, marks);
    }

    /** Every speech, by place of what is said. */
    public List<Speech> find() {
        List<Speech> speeches = new ArrayList<>();
        int after = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (at >= after && sayings.mayBeginAt(tokens, at) && !marks.isQuoted(at) && scene.refAt(at) == null) {
                @Nullable Speech speech = speechAt(at);
                if (speech != null) {
                    speeches.add(speech);
                    after = Math.max(speech.cueTo(), speech.sourceTo());
                }
            }
        }
        speeches = withoutNested(speeches);
        new Scripts(scene, marks, phrases).addTo(speeches);
        speeches.sort(Comparator.comparingInt(Speech::cueFrom));
        new Continuations(scene, marks).addTo(speeches);
        speeches.sort(Comparator.comparingInt(Speech::from).thenComparingInt(Speech::cueFrom));
        return speeches;
    }

    /** What somebody wants or judges within the words of another is told by that other: "he said she plans to". */
    private List<Speech> withoutNested(List<Speech> speeches) {
        List<Speech> kept = new ArrayList<>(speeches.size());
        int told = 0;
        for (Speech speech : speeches) {
            boolean isWithin = speech.cueTo() <= told && isCovered(kept, speech);
            if (!isWithin || scene.is(speech.cueFrom(), WordClass.PLAIN_SAY)) {
                kept.add(speech);
            }
            told = speech.isStated() ? Math.max(told, speech.to()) : told;
        }
        return kept;
    }

    private static boolean isCovered(List<Speech> kept, Speech speech) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - NEAR); i--) {
            Speech outer = kept.get(i);
            if (outer.isStated() && outer.from() <= speech.sourceFrom() && speech.cueTo() <= outer.to()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Speech speechAt(int at) {
        for (Saying saying : sayings.at(tokens, at, scene.to(at))) {
            @Nullable
            Speech speech =
                    switch (saying.kind()) {
                        case BY -> accordingTo(saying);
                        case NOUN -> owned(saying);
                        default -> said(saying);
                    };
            if (speech != null) {
                return speech;
            }
        }
        return null;
    }

    private @Nullable Speech said(Saying verb) {
        if (complements.isNoun(verb)) {
            return null;
        }
        boolean mayInvert = verb.kind() == Kind.SAY && verb.to() == verb.from() + 1 && verb.form() != Form.ING;
        if (mayInvert && complements.isInverted(verb.from()) && phrases.mayBegin(verb.to())) {
            int[] source = phrases.beginningAt(verb.to());
            if (source[0] < source[1]) {
                return speech(source, verb, contents.before(verb.from()), true);
            }
        }
        if (!complements.fits(verb)) {
            return null;
        }
        int[] source = quotedSource(verb);
        if (source[0] >= source[1]) {
            source = sources.of(verb);
        }
        if (source[0] >= source[1]) {
            return null;
        }
        boolean isToDo = scene.is(verb.to(), WordClass.TO_WORD);
        boolean isStated = (verb.kind() == Kind.SAY || verb.kind() == Kind.HOLD) && !isToDo;
        int[] said = isStated ? contents.around(verb.to() - 1, source[0]) : contents.after(verb.to());
        boolean isAsked = said[0] == verb.to() && isAsking(verb.from());
        return speech(source, verb, said, isStated && !isAsked);
    }

    /** Urged, ordered: what follows is who shall do it, not what is said. */
    private boolean isAsking(int verb) {
        return scene.is(verb, WordClass.CAUSE) && !scene.is(verb, WordClass.TELL) && !marks.isQuoted(verb + 2);
    }

    /** {@code He was quoted by X as saying}, {@code X was quoted as saying}. */
    private int[] quotedSource(Saying verb) {
        int before = scene.is(verb.from() - 1, WordClass.AS_WORD) ? verb.from() - 2 : -1;
        if (verb.form() != Form.ING || !scene.is(before, WordClass.QUOTED_WORD)) {
            return new int[] {0, 0};
        }
        return phrases.endingAt(VerbGroup.of(scene, before).start() - 1);
    }

    private @Nullable Speech speech(int[] source, Saying cue, int[] said, boolean isStated) {
        @Nullable Ref speaker = speaker(source, cue);
        boolean hasContent = said[0] < said[1];
        int[] content = hasContent ? said : contents.after(cue.to());
        if (content[0] >= content[1]) {
            content = new int[] {cue.from(), cue.to()};
        }
        return new Speech(
                speaker, source[0], source[1], cue.from(), cue.to(), content[0], content[1], isStated && hasContent);
    }

    /** The reference that is the source, not one within it. */
    private @Nullable Ref speaker(int[] source, Saying cue) {
        @Nullable Ref first = null;
        for (int at = source[0]; at < source[1]; at++) {
            @Nullable Ref ref = scene.refFrom(at);
            if (ref != null) {
                first = ref;
                break;
            }
            if (scene.is(at, WordClass.PREPOSITION) || tokens.mark(at) == ',') {
                break;
            }
        }
        if (first != null && first.isWhole()) {
            return first;
        }
        if (cue.kind() == Kind.NOUN) {
            return first;
        }
        if (cue.kind() == Kind.BY || source[0] > cue.from()) {
            return null;
        }
        List<Ref> refs = subjects.of(VerbGroup.of(scene, cue.from())).refs();
        return refs.isEmpty() ? null : refs.get(0);
    }

    private @Nullable Speech accordingTo(Saying cue) {
        int[] source = phrases.beginningAt(cue.to());
        if (source[0] >= source[1]) {
            return null;
        }
        int from = scene.from(cue.from());
        boolean isFirst = cue.from() == from;
        int end = source[1];
        int[] said = isFirst
                ? new int[] {tokens.mark(end) == ',' ? end + 1 : end, scene.to(cue.from())}
                : new int[] {from, tokens.mark(cue.from() - 1) == ',' ? cue.from() - 1 : cue.from()};
        return speech(source, cue, said, true);
    }

    private @Nullable Speech owned(Saying noun) {
        int[] owner = owners.of(noun);
        return owner[0] < owner[1] ? speech(owner, noun, contents.after(noun.to()), true) : null;
    }
}
