package io.wirewatch.tagger.check;

import io.wirewatch.tagger.check.Remark.Kind;
import io.wirewatch.tagger.match.Match;
import io.wirewatch.tagger.match.Phrases;
import io.wirewatch.tagger.text.Folding;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds words that no text can hold, by looking for each surface in a text of nothing but itself. */
final class Matching {

    private final List<Use> uses;
    private final Phrases phrases;
    private final Vocabulary vocabulary;

    Matching(List<Use> uses) {
        this.uses = uses;
        Vocabulary.Builder words = new Vocabulary.Builder();
        Phrases.Builder builder = new Phrases.Builder(words);
        for (int i = 0; i < uses.size(); i++) {
            builder.add(uses.get(i).surface().words(), i);
        }
        phrases = builder.build();
        vocabulary = words.build();
    }

    Optional<Remark> of(int number) {
        Use use = uses.get(number);
        String words = use.surface().words();
        Tokens tokens = Tokenizer.tokensOf(vocabulary, words);
        @Nullable String fault = fault(tokens, number);
        return fault == null
                ? Optional.empty()
                : Optional.of(new Remark(Kind.NEVER_MATCHES, words, List.of(use.actor()), fault));
    }

    private @Nullable String fault(Tokens tokens, int number) {
        if (tokens.size() == 0) {
            return "it has no words";
        }
        if (tokens.sentences() > 1) {
            return "a sentence ends inside it, and no name reaches over two";
        }
        @Nullable Match match = phrases.longestAt(tokens, 0, tokens.size());
        if (match != null
                && match.to() == tokens.size()
                && Arrays.stream(match.values()).anyMatch(value -> value == number)) {
            return null;
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.end(at) - tokens.begin(at) > Folding.WORD_LIMIT) {
                return "it has a word of more than " + Folding.WORD_LIMIT + " letters";
            }
        }
        return "a text that holds it is cut into other words than these";
    }
}
