package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.text.Tokens;

/** A place at which the dictionary may be meant. */
record Sighting(Tokens tokens, Match match) {

    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }
}
