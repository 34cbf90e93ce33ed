package io.wirewatch.tagger.references;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Period;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.references.Ref.Standing;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackwardTest {

    private static final LocalDate DAY = LocalDate.parse("2020-08-23");

    /** A text that names a person at every so many words, and what is remembered of it. */
    private static final class Told {

        private final Tokens tokens;
        private final Backward backward;
        private int named;

        Told(String text) {
            Vocabulary.Builder words = new Vocabulary.Builder();
            Grammar grammar = Grammar.english(words);
            Vocabulary vocabulary = words.build();
            tokens = Tokenizer.tokensOf(vocabulary, text);
            backward = new Backward(tokens, grammar, new Genders(vocabulary, grammar), DAY);
        }

        void remember(String person, int at) {
            ActorCard card =
                    new ActorCard(new ActorId(person.toLowerCase(Locale.ROOT)), ActorType.PERSON, person, null);
            Surface surface = new Surface(person, MentionKind.NAME, Period.ALWAYS, Surface.Use.PLAIN);
            Entry entry = new Entry(card, null, false, List.of(surface), List.of(), List.of());
            backward.remember(new Ref(List.of(entry), null, at, at + 1, at + 1, Standing.WHOLE));
            named++;
        }

        Told rememberAll() {
            for (int at = 0; at < tokens.size(); at++) {
                String word = tokens.surface(at, at + 1);
                if (List.of("Ivan", "Olga", "Boris").contains(word)) {
                    remember(word, at);
                }
            }
            return this;
        }

        List<String> asked(boolean women) {
            return backward.persons(tokens.size() - 1, women).stream()
                    .map(entry -> entry.card().name())
                    .toList();
        }
    }

    @Test
    void shouldPutTheSubjectFirstWhenTwoMenAreNamed() {
        Told told = new Told("They saw Boris there. With Olga, Ivan said so to Boris and he left").rememberAll();

        assertThat(told.asked(false)).containsExactly("Ivan", "Boris");
        assertThat(told.asked(true)).containsExactly("Olga");
    }

    @Test
    void shouldNameTheSubjectOfTheLastSentenceWhenItIsNotTheFirstPerson() {
        Told told = new Told("Boris spoke. For Olga, Ivan said no").rememberAll();

        assertThat(told.backward.lastSubject())
                .isNotNull()
                .extracting(e -> e.card().name())
                .isEqualTo("Ivan");
    }

    @Test
    void shouldFindNobodyWhenTheLastPersonIsFourSentencesBack() {
        assertThat(new Told("Ivan left. It rained. It snowed. It thawed. And he")
                        .rememberAll()
                        .asked(false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"saw Ivan, ", "saw Ivan. Then "})
    void shouldLookAtTwiceAsManyPersonsWhenATextIsTwiceAsLong(String piece) {
        long once = looksOver(piece.repeat(500));
        long twice = looksOver(piece.repeat(1000));

        assertThat(twice).isLessThanOrEqualTo(once * 22 / 10);
    }

    /** Asks all there is to ask after each person that is named. */
    private static long looksOver(String text) {
        Told told = new Told(text);
        for (int at = 0; at < told.tokens.size(); at++) {
            if (told.tokens.spells(at, "Ivan")) {
                told.remember("Ivan" + told.named, at);
                told.backward.persons(at, true);
                told.backward.persons(at, false);
                told.backward.lastSubject();
                told.backward.holders("minister", at);
            }
        }
        return told.backward.looks();
    }
}
