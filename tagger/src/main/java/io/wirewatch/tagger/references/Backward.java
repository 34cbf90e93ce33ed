package io.wirewatch.tagger.references;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks back from a pronoun or description for the persons it may mean. One part of an article, one thread. */
final class Backward {

    /** How many sentences back a pronoun reaches. */
    private static final int SENTENCES = 3;
    /** How many persons are kept as options. */
    private static final int OPTIONS = 2;

    private final Tokens tokens;
    private final Grammar grammar;
    private final Genders genders;
    private final LocalDate day;
    private final QuoteMarks marks;
    private final List<Ref> persons = new ArrayList<>();

    Backward(Tokens tokens, Grammar grammar, Genders genders, LocalDate day) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.genders = genders;
        this.day = day;
        marks = tokens.quoteMarks();
    }

    void remember(Ref ref) {
        if (ref.entry().isPerson()) {
            persons.add(ref);
        }
    }

    /** The subject of the current or else of an earlier sentence, or null. */
    @Nullable
    Entry lastSubject() {
        int sentence = persons.isEmpty()
                ? 0
                : tokens.sentenceOf(persons.get(persons.size() - 1).head());
        @Nullable Entry subject = null;
        for (Ref ref : persons) {
            if (tokens.sentenceOf(ref.head()) == sentence
                    && (subject == null || isSubject(ref) && !wasSubject(subject))) {
                subject = ref.entry();
            }
        }
        return subject;
    }

    private boolean wasSubject(Entry entry) {
        return persons.stream().anyMatch(r -> r.entry().id().equals(entry.id()) && isSubject(r));
    }

    /** Men or women named before a token, the likeliest first: subjects before others, the same sentence before earlier ones. */
    List<Entry> persons(int at, boolean women) {
        List<Entry> options = new ArrayList<>(OPTIONS);
        int sentence = tokens.sentenceOf(at);
        for (int back = 0; back <= SENTENCES && options.size() < OPTIONS; back++) {
            collect(options, at, sentence - back, women, true);
            collect(options, at, sentence - back, women, false);
            if (back > 0 && !options.isEmpty()) {
                break;
            }
        }
        return options;
    }

    private void collect(List<Entry> options, int at, int sentence, boolean women, boolean subjects) {
        for (Ref ref : persons) {
            boolean fits = tokens.sentenceOf(ref.head()) == sentence
                    && isSubject(ref) == subjects
                    && (marks.isQuoted(at) || !marks.isQuoted(ref.head()))
                    && genders.isWoman(ref.entry()) == women
                    && options.size() < OPTIONS
                    && options.stream().noneMatch(o -> o.id().equals(ref.entry().id()));
            if (fits) {
                options.add(ref.entry());
            }
        }
    }

    /** The phrase is the person, and no preposition or verb stands before it. */
    private boolean isSubject(Ref ref) {
        int before = ref.head() - 1;
        while (grammar.is(tokens, before, WordClass.DETERMINER)) {
            before--;
        }
        boolean isStart = before < tokens.sentenceFrom(tokens.sentenceOf(ref.head()));
        int next = ref.tail();
        while (grammar.isAdverb(tokens, next)) {
            next++;
        }
        boolean follows = grammar.is(tokens, next, WordClass.AUXILIARY)
                || grammar.is(tokens, next, WordClass.SAY)
                || grammar.is(tokens, next, WordClass.CONTROL)
                || grammar.endsWith(tokens, next, "ed");
        return ref.isWhole() && (isStart || follows && !grammar.is(tokens, before, WordClass.PREPOSITION));
    }

    /** Who, named before, holds an office that "the leader" or "the minister" can mean; the latest first. */
    List<Entry> holders(String noun, int at) {
        String office = noun.toLowerCase(Locale.ROOT);
        List<Entry> options = new ArrayList<>(OPTIONS);
        for (int i = persons.size() - 1; i >= 0 && options.size() < OPTIONS; i--) {
            Entry person = persons.get(i).entry();
            boolean isNear =
                    tokens.sentenceOf(at) - tokens.sentenceOf(persons.get(i).head()) <= 2 * SENTENCES;
            if (isNear && holds(person, office) && options.stream().noneMatch(o -> o.id().equals(person.id()))) {
                options.add(person);
            }
        }
        return options;
    }

    private boolean holds(Entry person, String office) {
        for (Surface surface : person.surfaces()) {
            if (surface.kind() == MentionKind.ROLE && surface.period().covers(day)) {
                String words = surface.words().toLowerCase(Locale.ROOT);
                boolean isLeader =
                        office.equals("leader") && (words.contains("president") || words.contains("prime minister"));
                if (isLeader || words.contains(office)) {
                    return true;
                }
            }
        }
        return false;
    }
}
