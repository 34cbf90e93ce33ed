package io.wirewatch.tagger.references;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref.Standing;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Tokens;

/** The phrase around a name: whether it is the actor, those who stand for it, or something else it owns. */
final class Phrases {

    /** How many describing words may stand before the noun that stands for the actor: "senior Belarusian defence officials". */
    private static final int DESCRIBING = 2;

    private final Tokens tokens;
    private final Grammar grammar;

    Phrases(Tokens tokens, Grammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** One past the noun that stands for the actor, or the end of the name itself. */
    int endOf(Named named) {
        int at = named.tail();
        boolean isPossessive = tokens.mark(at) == Mark.POSSESSIVE;
        boolean mayModify = isPossessive
                || named.kind() == MentionKind.DEMONYM
                || !named.entry().isPerson();
        if (!mayModify) {
            return named.tail();
        }
        at += isPossessive ? 1 : 0;
        int limit = at + (isPossessive || named.kind() == MentionKind.DEMONYM ? DESCRIBING : 1);
        while (at < limit && !isDelegate(at) && isDescribing(at)) {
            at++;
        }
        while (isDelegate(at) && isDelegate(at + 1)) {
            at++;
        }
        boolean hasOwner = isDelegate(at) && tokens.mark(at + 1) != Mark.POSSESSIVE;
        return hasOwner ? at + 1 : named.tail();
    }

    private boolean isDelegate(int at) {
        return grammar.is(tokens, at, WordClass.DELEGATE);
    }

    private boolean isDescribing(int at) {
        return grammar.isPlainWord(tokens, at)
                || grammar.is(tokens, at, WordClass.EPITHET)
                || grammar.is(tokens, at, WordClass.TITLE);
    }

    Standing standingOf(Named named, int end) {
        if (end > named.tail()) {
            return tokens.mark(end) == Mark.POSSESSIVE ? Standing.OWNER : Standing.WHOLE;
        }
        boolean isPossessive = tokens.mark(named.tail()) == Mark.POSSESSIVE;
        return isPossessive || named.kind() == MentionKind.DEMONYM ? Standing.OWNER : Standing.WHOLE;
    }
}
