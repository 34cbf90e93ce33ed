package io.wirewatch.tagger.references;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Folding;
import io.wirewatch.tagger.text.Vocabulary;

/** Whether a person is called she: judged by the given name, men being the default of a news text. Immutable and thread-safe. */
final class Genders {

    private final Vocabulary vocabulary;
    private final Grammar grammar;

    Genders(Vocabulary vocabulary, Grammar grammar) {
        this.vocabulary = vocabulary;
        this.grammar = grammar;
    }

    boolean isWoman(Entry person) {
        String first = firstWord(person);
        int term = vocabulary.termOf(Folding.fold(first));
        if (grammar.has(term, WordClass.FEMALE_NAME)) {
            return true;
        }
        return first.endsWith("a") && !grammar.has(term, WordClass.MALE_NAME_IN_A);
    }

    private static String firstWord(Entry person) {
        for (Surface surface : person.surfaces()) {
            if (surface.kind() == MentionKind.NAME) {
                String words = surface.words();
                int end = 0;
                while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '.') {
                    end++;
                }
                return words.substring(0, end);
            }
        }
        return "";
    }
}
