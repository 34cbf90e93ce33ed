package io.wirewatch.tagger.clauses;

import io.wirewatch.tagger.cues.CueIndex;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an article with the references in it. Read only; one article. */
public final class Scene {

    private final Tokens tokens;
    private final Grammar grammar;
    private final CueIndex cues;
    private final List<Ref> refs;
    private final int[] refOf;

    /** The scene of these references, which ascend and do not overlap. */
    public Scene(Tokens tokens, Grammar grammar, CueIndex cues, List<Ref> refs) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.cues = cues;
        this.refs = List.copyOf(refs);
        refOf = new int[tokens.size()];
        for (int i = 0; i < refs.size(); i++) {
            for (int at = refs.get(i).head(); at < refs.get(i).tail(); at++) {
                refOf[at] = i + 1;
            }
        }
    }

    /** The same scene with more references in it; those that overlap with present ones are left out. */
    public Scene with(List<Ref> more) {
        List<Ref> all = new ArrayList<>(refs);
        more.stream().filter(ref -> refAt(ref.head()) == null).forEach(all::add);
        all.sort(Comparator.comparingInt(Ref::head));
        return new Scene(tokens, grammar, cues, all);
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** The grammar of its language. */
    public Grammar grammar() {
        return grammar;
    }

    /** The references, by place. */
    public List<Ref> refs() {
        return refs;
    }

    /** The reference that covers a token, or null. */
    public @Nullable Ref refAt(int token) {
        return token < 0 || token >= refOf.length || refOf[token] == 0 ? null : refs.get(refOf[token] - 1);
    }

    /** How many references begin or reach into the tokens from {@code from} to before {@code to}; 2 stands for more as well. */
    public int refsWithin(int from, int to) {
        int seen = 0;
        int before = 0;
        for (int at = Math.max(0, from); at < Math.min(to, refOf.length) && seen < 2; at++) {
            seen += refOf[at] != 0 && refOf[at] != before ? 1 : 0;
            before = refOf[at];
        }
        return seen;
    }

    /** The reference that begins at a token, or null. */
    public @Nullable Ref refFrom(int token) {
        @Nullable Ref ref = refAt(token);
        return ref != null && ref.head() == token ? ref : null;
    }

    /** The reference whose whole phrase ends right before a token, or null. */
    public @Nullable Ref refTo(int token) {
        for (int at = token - 1; at >= token - 5 && at >= 0; at--) {
            @Nullable Ref ref = refAt(at);
            if (ref != null) {
                return ref.end() == token ? ref : null;
            }
        }
        return null;
    }

    /** The reference before that one, or null. */
    @Nullable
    Ref before(Ref ref) {
        int index = refOf[ref.head()] - 2;
        return index < 0 ? null : refs.get(index);
    }

    /** The reference after that one, or null. */
    @Nullable
    Ref after(Ref ref) {
        int index = refOf[ref.head()];
        return index >= refs.size() ? null : refs.get(index);
    }

    /** The references of the list that begins with this one: "the EU, the US and Canada". */
    public List<Ref> listFrom(Ref first) {
        return new Parties(this).beginningWith(first);
    }

    /** The references of the list that begins with this one, even where a verb follows: "between X and Y went on". */
    public List<Ref> wholeListFrom(Ref first) {
        return new Parties(this).joinedFrom(first);
    }

    /** Whether a token belongs to a class and not to a reference. */
    public boolean is(int token, WordClass wordClass) {
        return grammar.is(tokens, token, wordClass) && refAt(token) == null;
    }

    /** Whether a token looks like a finite verb or an auxiliary. */
    public boolean isVerbish(int token) {
        if (!tokens.isWord(token) || refAt(token) != null) {
            return false;
        }
        return is(token, WordClass.AUXILIARY)
                || is(token, WordClass.SAY)
                || is(token, WordClass.VERB)
                || is(token, WordClass.CONTROL)
                || is(token, WordClass.CAUSE)
                || is(token, WordClass.MOVE_THROUGH)
                || cues.isVerb(tokens, token)
                || grammar.isPlainWord(tokens, token) && grammar.endsWith(tokens, token, "ed");
    }

    /** The first token at or after this one that is no adverb. */
    public int pastAdverbs(int token) {
        int at = token;
        while (grammar.isAdverb(tokens, at) && refAt(at) == null) {
            at++;
        }
        return at;
    }

    /** First token of the sentence around a token. */
    public int from(int token) {
        return tokens.sentenceFrom(tokens.sentenceOf(token));
    }

    /** One past the last token of the sentence around a token. */
    public int to(int token) {
        return tokens.sentenceTo(tokens.sentenceOf(token));
    }

    /** Whether a token begins a sentence, a quotation or a clause: something that reads on from here. */
    boolean isClauseStart(int token) {
        int before = token - 1;
        while (before >= 0 && is(before, WordClass.DETERMINER)) {
            before--;
        }
        return before < from(token)
                || tokens.is(token, Shape.SENTENCE)
                || tokens.mark(before) != 0 && tokens.mark(before) != 's'
                || is(before, WordClass.THAT_WORD)
                || is(before, WordClass.COORDINATOR)
                || is(before, WordClass.SUBORDINATOR)
                || grammar.isAdverb(tokens, before);
    }
}
