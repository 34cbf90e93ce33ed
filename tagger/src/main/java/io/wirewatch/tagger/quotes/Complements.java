package io.wirewatch.tagger.quotes;

import io.wirewatch.tagger.clauses.Scene;
import io.wirewatch.tagger.clauses.VerbGroup;
import io.wirewatch.tagger.cues.Form;
import io.wirewatch.tagger.cues.Saying;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/** What has to stand around a verb of saying before it is one. One scene. */
final class Complements {

    private final Scene scene;
    private final Tokens tokens;
    private final QuoteMarks marks;

    Complements(Scene scene, QuoteMarks marks) {
        this.scene = scene;
        tokens = scene.tokens();
        this.marks = marks;
    }

    /** The claim, Russia's plans, in reply: a noun that looks like a verb. */
    boolean isNoun(Saying verb) {
        int before = verb.from() - 1;
        if (verb.form() == Form.PAST) {
            return false;
        }
        boolean isName = tokens.is(verb.from(), Shape.CAPITAL)
                && !tokens.is(verb.from(), Shape.SENTENCE)
                && !tokens.is(before, Shape.CAPITAL)
                && !tokens.is(verb.from() + 1, Shape.CAPITAL);
        if (isName) {
            return true;
        }
        boolean isOwned = scene.grammar().is(tokens, before, WordClass.POSSESSIVE_PRONOUN)
                || tokens.mark(before) == Mark.POSSESSIVE
                        && verb.form() != Form.ING
                        && !verb.form().mayBePassive();
        boolean isDetermined = scene.is(before, WordClass.DETERMINER)
                && !scene.is(before, WordClass.RELATIVE)
                && !scene.grammar().is(tokens, before, WordClass.PLURAL);
        boolean isAfterPreposition = scene.is(before, WordClass.PREPOSITION)
                && !scene.is(before, WordClass.TO_WORD)
                && !scene.is(before, WordClass.SUBORDINATOR)
                && verb.form() != Form.ING;
        return isOwned || isDetermined || isAfterPreposition && !scene.is(before, WordClass.AS_WORD);
    }

    /** Whether what is said stands before the verb, so that the source may follow it. */
    boolean isInverted(int verb) {
        char before = tokens.mark(verb - 1);
        if (Mark.isQuote(before)) {
            return marks.isQuoted(verb - 2);
        }
        return before == ',' && !scene.is(verb + 1, WordClass.THAT_WORD) && endsSoon(verb);
    }

    /** Nothing but a name stands between the verb and the next mark. */
    private boolean endsSoon(int verb) {
        for (int at = verb + 1; at < scene.to(verb); at++) {
            if (!tokens.isWord(at)) {
                return tokens.mark(at) != Mark.POSSESSIVE && !Mark.isQuote(tokens.mark(at)) || endsSoon(at);
            }
            if (scene.isVerbish(at) || scene.grammar().is(tokens, at, WordClass.SUBJECT_PRONOUN)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what its kind asks for is there. */
    boolean fits(Saying verb) {
        int next = scene.pastAdverbs(verb.to());
        boolean isPassive =
                verb.form().mayBePassive() && VerbGroup.of(scene, verb.from()).hasBe();
        if (isPassive || verb.form().mayBePassive() && scene.is(next, WordClass.BY_WORD)) {
            return true;
        }
        return switch (verb.kind()) {
            case HOLD -> beginsClause(next) || isAfterContent(verb);
            case INTEND -> scene.is(next, WordClass.TO_WORD) || beginsThing(next);
            case JUDGE -> verb.to() - verb.from() > 1 || beginsThing(next);
            default -> verb.to() - verb.from() > 1 || mayBeVerb(verb, next);
        };
    }

    /** Claims of, states in, plans are: what may be a plural is a noun where no object follows. */
    private boolean mayBeVerb(Saying verb, int next) {
        boolean isSure =
                verb.form() != Form.S && verb.form() != Form.BASE || scene.is(verb.from(), WordClass.PLAIN_SAY);
        return isSure
                || VerbGroup.of(scene, verb.from()).start() < verb.from()
                || Mark.isQuote(tokens.mark(next))
                || tokens.mark(next) == ':'
                || tokens.isWord(next) && beginsThing(next) && !scene.isVerbish(next);
    }

    private boolean beginsClause(int at) {
        return scene.is(at, WordClass.THAT_WORD)
                || scene.grammar().is(tokens, at, WordClass.SUBJECT_PRONOUN)
                || isQuestion(at)
                || Mark.isQuote(tokens.mark(at))
                || tokens.mark(at) == ':'
                || beginsThing(at) && hasVerb(at);
    }

    private boolean isQuestion(int at) {
        if (!tokens.isWord(at)) {
            return false;
        }
        String word = tokens.surface(at, at + 1);
        return word.equals("what")
                || word.equals("how")
                || word.equals("why")
                || word.equals("whether")
                || word.equals("if");
    }

    private boolean hasVerb(int from) {
        for (int at = from + 1; at < Math.min(from + 10, scene.to(from)); at++) {
            if (scene.is(at, WordClass.AUXILIARY)) {
                return true;
            }
            if (!tokens.isWord(at) && tokens.mark(at) != Mark.POSSESSIVE) {
                return false;
            }
        }
        return false;
    }

    private boolean beginsThing(int at) {
        if (!tokens.isWord(at)) {
            return Mark.isQuote(tokens.mark(at));
        }
        boolean isClosed = scene.is(at, WordClass.PREPOSITION) && !scene.is(at, WordClass.DETERMINER)
                || scene.is(at, WordClass.AUXILIARY)
                || scene.is(at, WordClass.COORDINATOR)
                || scene.is(at, WordClass.TIME)
                || scene.is(at, WordClass.SUBORDINATOR);
        return !isClosed;
    }

    /** {@code "...," he believes.} */
    private boolean isAfterContent(Saying verb) {
        char next = tokens.mark(verb.to());
        return next == '.' || next == ',';
    }
}
