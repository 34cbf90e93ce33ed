package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.Subjects;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the speeches of a part. One scene. */
public final class QuoteFinder {

    private final Scene scene;
    private final Tokens tokens;
    private final Subjects subjects;
    private final QuoteMarks marks;
    private final Contents contents;

    /** Speeches within this scene. */
    public QuoteFinder(Scene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        subjects = new Subjects(scene);
        marks = new QuoteMarks(tokens);
        contents = new Contents(scene, marks);
    }

    /** Every speech, by place of what is said. */
    public List<Speech> find() {
        List<Speech> speeches = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            @Nullable Speech speech = null;
            if (scene.is(at, WordClass.SAY)) {
                speech = said(at);
            } else if (scene.is(at, WordClass.BY_SAYING) && scene.is(at + 1, WordClass.TO_WORD)) {
                speech = accordingTo(at);
            }
            if (speech != null && speech.from() < speech.to()) {
                speeches.add(speech);
            }
        }
        inherit(speeches);
        speeches.sort(Comparator.comparingInt(Speech::from).thenComparingInt(Speech::cueFrom));
        return speeches;
    }

    private @Nullable Speech said(int verb) {
        if (scene.is(verb - 1, WordClass.DETERMINER) && !scene.is(verb - 1, WordClass.SUBJECT_PRONOUN)
                || scene.is(verb - 1, WordClass.POSSESSIVE_PRONOUN)
                || tokens.mark(verb - 1) == Mark.POSSESSIVE) {
            return null;
        }
        @Nullable Ref inverted = invertedSpeaker(verb);
        if (inverted != null) {
            int[] said = contents.before(verb);
            return new Speech(inverted, inverted.head(), inverted.end(), verb, verb + 1, said[0], said[1]);
        }
        @Nullable Ref speaker = speaker(verb);
        if (speaker == null && !mayBeUnknown(verb)) {
            return null;
        }
        int[] source = speaker == null ? unknownSource(verb) : new int[] {speaker.head(), speaker.end()};
        if (source[0] >= source[1]) {
            return null;
        }
        int[] said = contents.around(verb, source[0]);
        return new Speech(speaker, source[0], source[1], verb, verb + 1, said[0], said[1]);
    }

    private @Nullable Ref invertedSpeaker(int verb) {
        char before = tokens.mark(verb - 1);
        if (before != Mark.CLOSE && before != Mark.QUOTE && before != ',') {
            return null;
        }
        int at = scene.is(verb + 1, WordClass.DETERMINER) ? verb + 2 : verb + 1;
        @Nullable Ref ref = scene.refFrom(at) == null ? scene.refFrom(verb + 1) : scene.refFrom(at);
        if (ref == null || !ref.isWhole() || before != ',' && !marks.isQuoted(verb - 2)) {
            return null;
        }
        return !scene.isVerbish(scene.pastAdverbs(ref.end())) ? ref : null;
    }

    private @Nullable Ref speaker(int verb) {
        VerbGroup group = VerbGroup.of(scene, verb);
        int before = scene.is(verb - 1, WordClass.AS_WORD) ? verb - 2 : verb - 1;
        boolean isQuotedAs =
                scene.is(before, WordClass.QUOTED_WORD) && scene.grammar().endsWith(tokens, verb, "ing");
        if (isQuotedAs) {
            group = VerbGroup.of(scene, before);
        } else if (group.isNegated() || group.hasBe() && !scene.grammar().endsWith(tokens, verb, "ing")) {
            return null;
        }
        List<Ref> refs = subjects.of(group).refs();
        return refs.isEmpty() ? null : refs.get(0);
    }

    /** Without a known speaker, only what is no noun and no passive is taken for a verb of saying. */
    private boolean mayBeUnknown(int verb) {
        VerbGroup group = VerbGroup.of(scene, verb);
        boolean isVerb = scene.is(verb, WordClass.PLAIN_SAY) || scene.grammar().endsWith(tokens, verb, "ed");
        return isVerb && !group.hasBe() && !group.isNegated();
    }

    /** The words before the verb, back to a mark, a verb or a conjunction. */
    private int[] unknownSource(int verb) {
        int to = VerbGroup.of(scene, verb).start();
        int from = to;
        while (from > scene.from(verb)
                && to - from < 8
                && tokens.isWord(from - 1)
                && !scene.isVerbish(from - 1)
                && !marks.isQuoted(from - 1)
                && !scene.is(from - 1, WordClass.COORDINATOR)
                && !scene.is(from - 1, WordClass.SUBORDINATOR)
                && !scene.is(from - 1, WordClass.RELATIVE)) {
            from--;
        }
        boolean isSubordinate = to > from && scene.is(from, WordClass.PREPOSITION);
        return new int[] {isSubordinate ? to : from, to};
    }

    private @Nullable Speech accordingTo(int at) {
        int source = at + 2;
        @Nullable Ref ref = scene.refFrom(scene.is(source, WordClass.DETERMINER) ? source + 1 : source);
        int end = ref == null ? source : ref.end();
        while (ref == null && tokens.isWord(end) && end < scene.to(at) && !scene.isVerbish(end)) {
            end++;
        }
        if (tokens.mark(end) == Mark.POSSESSIVE) {
            end = Math.min(end + 4, scene.to(at));
            ref = null;
        }
        int from = scene.from(at);
        boolean isFirst = at == from;
        int to = tokens.mark(at - 1) == ',' ? at - 1 : at;
        int begin = tokens.mark(end) == ',' ? end + 1 : end;
        return source >= end
                ? null
                : new Speech(ref, source, end, at, at + 2, isFirst ? begin : from, isFirst ? scene.to(at) : to);
    }

    /** A quotation that nobody claims goes to who spoke before it in the same paragraph. */
    private void inherit(List<Speech> speeches) {
        List<Speech> more = new ArrayList<>();
        for (int[] span : marks.spans()) {
            boolean isClaimed = speeches.stream().anyMatch(s -> s.from() < span[1] && span[0] < s.to());
            boolean isSentence = tokens.is(span[0] - 1, io.wirewatch.tagger.text.Shape.SENTENCE);
            if (!isClaimed && isSentence) {
                speeches.stream()
                        .filter(s -> s.cueFrom() < span[0]
                                && isSameParagraph(s.cueFrom(), span[0] - 1)
                                && marks.isQuoted(s.from()))
                        .reduce((a, b) -> b)
                        .map(s -> new Speech(
                                s.speaker(), s.sourceFrom(), s.sourceTo(), s.cueFrom(), s.cueTo(), span[0], span[1]))
                        .ifPresent(more::add);
            }
        }
        speeches.addAll(more);
    }

    private boolean isSameParagraph(int from, int to) {
        for (int at = from + 1; at <= to; at++) {
            if (tokens.is(at, io.wirewatch.tagger.text.Shape.PARAGRAPH)) {
                return false;
            }
        }
        return true;
    }
}
