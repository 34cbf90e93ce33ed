package io.wirewatch.tagger.discovery;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.text.Tokenizer;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the names of an article that no dictionary knows. Immutable and thread-safe. */
public final class Discovery {

    private final NameWords words;
    private final Grammar grammar;
    private final Vocabulary vocabulary;

    /** Finds names by these words. */
    public Discovery(NameWords words, Grammar grammar, Vocabulary vocabulary) {
        this.words = words;
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    /**
     * The names in the parts of one article.
     *
     * @param parts the tokens of title and text
     * @param taken for each part what the dictionary found there, by place
     * @return for each part the names, by place, without overlap
     */
    public List<List<Discovered>> find(List<Tokens> parts, List<List<Taken>> taken) {
        Article article = new Article(parts.size());
        for (int part = 0; part < parts.size(); part++) {
            WordTests test = new WordTests(parts.get(part), words, grammar, vocabulary);
            article.read(test, taken.get(part));
        }
        article.meetFullNames();
        List<List<Discovered>> found = new ArrayList<>();
        for (List<Seen> part : article.parts) {
            List<Discovered> decided = new ArrayList<>(part.size());
            for (Seen seen : part) {
                @Nullable Discovered name = article.decide(seen);
                if (name != null) {
                    decided.add(name);
                }
            }
            found.add(decided);
        }
        return found;
    }

    /**
     * The country in which the largest place of a name lies.
     *
     * @param name as a text spells it
     * @return its ISO 3166 code of two letters, or null where the lists have no such place
     */
    public @Nullable String countryOf(String name) {
        return words.countryOf(Tokenizer.tokensOf(vocabulary, name));
    }

    /** A stretch with what speaks for it. */
    private record Seen(Stretch stretch, WordTests test, Evidence evidence) {}

    /** What is known while an article is read. */
    private static final class Article {

        private final List<List<Seen>> parts;
        private final Map<String, Evidence> evidence = new HashMap<>();
        private final Acquaintances acquaintances = new Acquaintances();

        Article(int size) {
            parts = new ArrayList<>(size);
        }

        void read(WordTests test, List<Taken> taken) {
            Weigher weigher = new Weigher(test);
            List<Seen> seen = new ArrayList<>();
            for (Taken one : taken) {
                if (one.isLongForm()) {
                    Stretch stretch = new Stretch(test.tokens(), one.from(), one.to(), false, false, one.entry());
                    acquaintances.remember(stretch, one.to(), one.entry(), test);
                }
            }
            for (Stretch stretch : new Stretches(test.tokens(), test, taken).find()) {
                Evidence weighed = weigher.weigh(stretch);
                seen.add(new Seen(stretch, test, weighed));
                if (!isDoubtful(stretch, test)) {
                    evidence.computeIfAbsent(stretch.key(), k -> new Evidence()).add(weighed);
                }
            }
            parts.add(seen);
        }

        /** Whether the capital may come from the place alone: a headline, an ordinary word at the start of a sentence. */
        private static boolean isDoubtful(Stretch stretch, WordTests test) {
            return stretch.isHeadline || stretch.isStart() && !stretch.isTitled && test.isOrdinary(stretch.from);
        }

        void meetFullNames() {
            for (List<Seen> part : parts) {
                for (Seen seen : part) {
                    @Nullable Evidence all = evidence.get(seen.stretch.key());
                    boolean isFull = seen.stretch.words() > 1 || seen.stretch.isTitled;
                    @Nullable ActorType type = all == null ? null : all.type();
                    if (seen.stretch.known == null
                            && all != null
                            && type != null
                            && isFull
                            && all.best() >= Evidence.CERTAIN) {
                        acquaintances.meet(seen.stretch, type, seen.test);
                    }
                }
            }
        }

        @Nullable
        Discovered decide(Seen seen) {
            Stretch stretch = seen.stretch;
            if (stretch.known != null) {
                return new Discovered(stretch.from, stretch.to, stretch.known, MentionKind.NAME);
            }
            @Nullable Discovered known = knownWithoutFirst(stretch, seen.test);
            if (known != null) {
                return known;
            }
            @Nullable Discovered found = decide(stretch, seen.test, seen.evidence);
            boolean mayDropFirst = found == null
                    && stretch.words() > 1
                    && isDoubtful(stretch, seen.test)
                    && seen.test.isCapital(stretch.from + 1);
            if (!mayDropFirst) {
                return found;
            }
            Stretch rest = new Stretch(stretch.tokens, stretch.from + 1, stretch.to, false, stretch.isHeadline, null);
            return decide(rest, seen.test, new Weigher(seen.test).weigh(rest));
        }

        /** "Nutritionist Joy Bauer" at the start of a sentence, where the article names Joy Bauer elsewhere. */
        private @Nullable Discovered knownWithoutFirst(Stretch stretch, WordTests test) {
            if (stretch.words() < 3
                    || !stretch.isStart()
                    || !test.isCommon(stretch.from)
                    || test.isGiven(stretch.from)) {
                return null;
            }
            @Nullable Entry entry = acquaintances.byFullName(stretch.key(stretch.from + 1, stretch.to));
            return entry == null ? null : new Discovered(stretch.from + 1, stretch.to, entry, MentionKind.NAME);
        }

        private @Nullable Discovered decide(Stretch stretch, WordTests test, Evidence own) {
            String key = stretch.key();
            @Nullable Entry full = acquaintances.byFullName(key);
            if (full != null) {
                return new Discovered(stretch.from, stretch.to, full, MentionKind.NAME);
            }
            @Nullable Entry shortened = acquaintances.byShortName(key);
            if (shortened != null) {
                return new Discovered(stretch.from, stretch.to, shortened, MentionKind.SHORT);
            }
            @Nullable Evidence all = evidence.get(key);
            Evidence sum = all == null ? own : all;
            if (isDoubtful(stretch, test) && all == null && !isClear(stretch, test, own)) {
                return null;
            }
            @Nullable ActorType type = sum.type();
            if (type == null) {
                return null;
            }
            return new Discovered(stretch.from, stretch.to, acquaintances.meet(stretch, type, test), MentionKind.NAME);
        }

        /** In a headline only what its own words make certain counts. */
        private static boolean isClear(Stretch stretch, WordTests test, Evidence own) {
            boolean isPlainStart = stretch.isStart() && !stretch.isHeadline;
            return own.best() >= Evidence.CERTAIN
                    && (stretch.words() > 1 || !test.isCommon(stretch.from))
                    && !(isPlainStart && test.isCommon(stretch.from) && own.organisation < 3 && own.place < 3.5);
        }
    }
}
