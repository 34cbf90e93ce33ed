package io.wirewatch.tagger.actors;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.text.Casing;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/** Takes the article into a name that is written with a large one: "told The Associated Press". */
final class Articles {

    private Articles() {}

    static Named with(Tokens tokens, Named named) {
        int at = named.from() - 1;
        boolean isNamed = tokens.spells(at, "The")
                && named.head() == named.from()
                && named.entry().type() == ActorType.ORGANISATION
                && named.kind() != MentionKind.ROLE
                && !tokens.is(at, Shape.SENTENCE)
                && tokens.isWord(at - 1)
                && !tokens.is(at, Shape.LINE);
        return isNamed && !Casing.isTitleCase(tokens, at) ? named.withArticle() : named;
    }
}
