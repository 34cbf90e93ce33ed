package io.wirewatch.tagger.treatment;

import io.wirewatch.model.Span;
import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;

/** Finds the evidence around spans. Immutable and thread-safe. */
public final class Noticing {

    /** Words farther than this from what was asked about, in a sentence without end, are not looked at. */
    private static final int REACH = 200;

    private final Vocabulary vocabulary;
    private final Grammar grammar;
    private final CueIndex cues;
    private final StanceReader reader;
    private final PolarWords polarWords = PolarWords.builtIn();

    /** With this grammar and these cues, whose words are in the vocabulary, and the reader that uses them. */
    public Noticing(Vocabulary vocabulary, Grammar grammar, CueIndex cues, StanceReader reader) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.grammar = grammar;
        this.cues = cues;
    }

    /** The tokens of a text, to be asked about any number of its places. */
    public Tokens read(String text) {
        return Tokenizer.tokensOf(vocabulary, text);
    }

    /**
     * What stands around a target, in its sentence.
     *
     * @param tokens of a text that has at least one
     */
    public Evidence around(Tokens tokens, Span target) {
        Place place = Place.of(tokens, target);
        Wording wording = wording(tokens, place, place);
        Evidence evidence = TargetFeatures.of(wording, place, cues);
        RuleFeatures.add(evidence, wording, reader, sentences(wording), place, null);
        return evidence;
    }

    /**
     * What stands around and between two places, in the sentences from the first to the second.
     *
     * @param tokens of a text that has at least one
     * @param first begins before {@code second} does
     */
    public Evidence between(Tokens tokens, Span first, Span second) {
        Place x = Place.of(tokens, first);
        Place y = Place.of(tokens, second);
        Wording wording = wording(tokens, x, y);
        Evidence evidence = PairFeatures.of(wording, x, y, cues);
        RuleFeatures.add(evidence, wording, reader, sentences(wording), x, y);
        return evidence;
    }

    /** The tokens of a wording as a text of its own: what is asked of a long text is answered by its sentences alone. */
    private Tokens sentences(Wording wording) {
        Tokens all = wording.tokens();
        int begin = all.begin(wording.from());
        int end = all.end(wording.to() - 1);
        return Tokenizer.tokensOf(vocabulary, all.text().subSequence(begin, end).toString());
    }

    /** Whether two places are two, and near enough for one to be said to stand somewhere on the other. */
    boolean isPair(Tokens tokens, Span first, Span second) {
        Place x = Place.of(tokens, first);
        Place y = Place.of(tokens, second);
        return y.from() >= x.to() && y.from() - x.to() <= REACH;
    }

    private Wording wording(Tokens tokens, Place first, Place last) {
        int from = tokens.sentenceFrom(tokens.sentenceOf(first.from()));
        int to = tokens.sentenceTo(tokens.sentenceOf(last.to() - 1));
        return new Wording(
                tokens, Math.max(from, first.from() - REACH), Math.min(to, last.to() + REACH), grammar, polarWords);
    }
}
