package io.wirewatch.tagger.references;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
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
        String first = person.surfaces().stream()
                .filter(s -> s.kind() == MentionKind.NAME)
                .findFirst()
                .map(s -> s.words().split("[ .]")[0])
                .orElse("");
        int term = vocabulary.termOf(Folding.fold(first));
        if (grammar.has(term, WordClass.FEMALE_NAME)) {
            return true;
        }
        return first.endsWith("a") && !grammar.has(term, WordClass.MALE_NAME_IN_A);
    }
}
