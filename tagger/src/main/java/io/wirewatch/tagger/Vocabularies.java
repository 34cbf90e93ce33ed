package io.wirewatch.tagger;

import io.wirewatch.tagger.text.Vocabulary;

/** What every vocabulary holds. */
final class Vocabularies {

    private static final String MARKS = "s,!?:;()/&%$#@…“”\"-*";

    private Vocabularies() {}

    /** Adds the marks, so that a phrase may hold a comma or an ampersand. */
    static void addMarks(Vocabulary.Builder words) {
        for (int i = 0; i < MARKS.length(); i++) {
            words.add(MARKS.substring(i, i + 1));
        }
    }
}
