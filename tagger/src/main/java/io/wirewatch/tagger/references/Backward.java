package io.wirewatch.tagger.references;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.QuoteMarks;
import io.wirewatch.tagger.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks back from a pronoun or description for the persons it may mean. One part of an article, one thread. */
final class Backward {

    /** How many sentences back a pronoun reaches. */
    private static final int SENTENCES = 3;
    /** How many persons are kept as options. */
    private static final int OPTIONS = 2;
    /** How many persons back the holder of an office is looked for: more than six sentences of news name. */
    private static final int REACH = 100;

    private final Tokens tokens;
    private final Grammar grammar;
    private final Genders genders;
    private final LocalDate day;
    private final QuoteMarks marks;
    private final List<Ref> persons = new ArrayList<>();
    /** The last sentences with persons in them, the last one first. */
    private final ArrayDeque<NamedInSentence> recent = new ArrayDeque<>();
    /** Who was a subject anywhere so far. */
    private final Set<ActorId> subjects = new HashSet<>();
    /** How many persons have been sorted into their sentences: only once somebody asks. */
    private int sorted;

    private int looks;

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

    /** How many persons were looked at so far, over all questions: linear in persons and questions. */
    int looks() {
        return looks;
    }

    /** The subject of the current or else of an earlier sentence, or null. */
    @Nullable
    Entry lastSubject() {
        sort();
        @Nullable NamedInSentence last = recent.peekFirst();
        if (last == null) {
            return null;
        }
        return last.firstSubject == null || subjects.contains(last.first.id()) ? last.first : last.firstSubject;
    }

    private void sort() {
        for (; sorted < persons.size(); sorted++) {
            looks++;
            Ref ref = persons.get(sorted);
            boolean isSubject = isSubject(ref);
            if (isSubject) {
                subjects.add(ref.entry().id());
            }
            int sentence = tokens.sentenceOf(ref.head());
            @Nullable NamedInSentence last = recent.peekFirst();
            if (last == null || last.sentence != sentence) {
                last = new NamedInSentence(sentence, ref.entry());
                recent.addFirst(last);
                if (recent.size() > SENTENCES + 1) {
                    recent.removeLast();
                }
            }
            last.add(ref.entry(), genders.isWoman(ref.entry()), isSubject, marks.isQuoted(ref.head()));
        }
    }

    /** Men or women named before a token, the likeliest first: subjects before others, the same sentence before earlier ones. */
    List<Entry> persons(int at, boolean women) {
        sort();
        List<Entry> options = new ArrayList<>(OPTIONS);
        int sentence = tokens.sentenceOf(at);
        boolean isQuoted = marks.isQuoted(at);
        for (NamedInSentence named : recent) {
            int back = sentence - named.sentence;
            boolean isFound = !options.isEmpty() && (back > 1 || options.size() == OPTIONS);
            if (isFound || back > SENTENCES) {
                break;
            }
            named.collect(options, women, true, isQuoted);
            named.collect(options, women, false, isQuoted);
        }
        return options;
    }

    /** Whom a sentence names: of each sort the first two, which are all that anybody asks for. */
    private static final class NamedInSentence {

        private final int sentence;
        private final Entry first;
        private @Nullable Entry firstSubject;
        private final List<List<Entry>> sorts = new ArrayList<>();

        NamedInSentence(int sentence, Entry first) {
            this.sentence = sentence;
            this.first = first;
            for (int i = 0; i < 8; i++) {
                sorts.add(new ArrayList<>(OPTIONS));
            }
        }

        private List<Entry> sort(boolean isWoman, boolean isSubject, boolean withQuoted) {
            return sorts.get((isWoman ? 4 : 0) + (isSubject ? 2 : 0) + (withQuoted ? 1 : 0));
        }

        void add(Entry entry, boolean isWoman, boolean isSubject, boolean isQuoted) {
            firstSubject = firstSubject == null && isSubject ? entry : firstSubject;
            addNew(sort(isWoman, isSubject, true), entry);
            if (!isQuoted) {
                addNew(sort(isWoman, isSubject, false), entry);
            }
        }

        void collect(List<Entry> options, boolean isWoman, boolean isSubject, boolean withQuoted) {
            sort(isWoman, isSubject, withQuoted).forEach(entry -> addNew(options, entry));
        }

        private static void addNew(List<Entry> entries, Entry entry) {
            if (entries.size() < OPTIONS && entries.stream().noneMatch(e -> e.id().equals(entry.id()))) {
                entries.add(entry);
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
        int last = Math.max(0, persons.size() - REACH);
        for (int i = persons.size() - 1; i >= last && options.size() < OPTIONS; i--) {
            looks++;
            Entry person = persons.get(i).entry();
            if (tokens.sentenceOf(at) - tokens.sentenceOf(persons.get(i).head()) > 2 * SENTENCES) {
                break;
            }
            if (holds(person, office) && options.stream().noneMatch(o -> o.id().equals(person.id()))) {
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
