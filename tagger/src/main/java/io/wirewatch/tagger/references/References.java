package io.wirewatch.tagger.references;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.Named;
import io.wirewatch.tagger.actors.Offices;
import io.wirewatch.tagger.dictionary.Entry;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.references.Ref.Standing;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Tokens;
import io.wirewatch.tagger.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all references of a part of an article. Immutable and thread-safe. */
public final class References {

    private final Grammar grammar;
    private final Offices offices;
    private final Genders genders;
    private final Agents agents;

    /** References in texts of this vocabulary. */
    public References(Vocabulary vocabulary, Grammar grammar, Offices offices, Agents agents) {
        this.agents = agents;
        this.grammar = grammar;
        this.offices = offices;
        genders = new Genders(vocabulary, grammar);
    }

    /** The references of a part, by place, without overlap. */
    public List<Ref> of(Tokens tokens, List<Named> named, LocalDate day) {
        List<Ref> refs = new ArrayList<>(named.size() + 8);
        Backward backward = new Backward(tokens, grammar, genders, day);
        Phrases phrases = new Phrases(tokens, grammar);
        int next = 0;
        int covered = 0;
        for (int at = 0; at < tokens.size(); ) {
            @Nullable Ref ref = null;
            if (next < named.size() && named.get(next).head() == at) {
                Named here = named.get(next++);
                if (here.entry().isGeneric() && (here.head() < covered || !agents.isEmpty())) {
                    at = Math.max(at + 1, here.tail());
                    continue;
                }
                ref = agents.after(tokens, here, limitOf(named, next, tokens));
                ref = ref == null ? named(tokens, here, backward, phrases, day) : ref;
            } else if (next < named.size() && (ref = agents.before(tokens, at, named.get(next))) != null) {
                next++;
            } else if (grammar.isListed(tokens, at) && !tokens.spells(at, "US")) {
                ref = pointer(tokens, at, backward, limitOf(named, next, tokens));
            }
            if (ref == null) {
                at++;
            } else {
                refs.add(ref);
                covered = ref.end();
                backward.remember(ref);
                at = ref.tail();
            }
        }
        return refs;
    }

    private static int limitOf(List<Named> named, int next, Tokens tokens) {
        return next < named.size() ? named.get(next).head() : tokens.size();
    }

    private Ref named(Tokens tokens, Named named, Backward backward, Phrases phrases, LocalDate day) {
        boolean isCounterpart =
                named.kind() == MentionKind.DEMONYM && grammar.is(tokens, named.tail(), WordClass.COUNTERPART);
        if (isCounterpart) {
            @Nullable Entry person = backward.lastSubject();
            @Nullable
            Entry other = person == null
                    ? null
                    : offices.counterpart(person, named.entry().id(), day);
            if (other != null) {
                int end = named.tail() + 1;
                return new Ref(List.of(other), null, named.head(), end, end, Standing.WHOLE);
            }
        }
        int end = phrases.endOf(named);
        return new Ref(List.of(named.entry()), named, named.head(), named.tail(), end, phrases.standingOf(named, end));
    }

    private @Nullable Ref pointer(Tokens tokens, int at, Backward backward, int limit) {
        if (grammar.is(tokens, at, WordClass.MALE) || grammar.is(tokens, at, WordClass.FEMALE)) {
            List<Entry> options = backward.persons(at, grammar.is(tokens, at, WordClass.FEMALE));
            boolean isOwner = grammar.is(tokens, at, WordClass.POSSESSIVE_PRONOUN) && isBeforeNoun(tokens, at + 1);
            Standing standing = isOwner ? Standing.OWNER : Standing.WHOLE;
            return options.isEmpty() ? null : new Ref(options, null, at, at + 1, at + 1, standing);
        }
        boolean mayDescribe = grammar.is(tokens, at, WordClass.DETERMINER) && tokens.end(at) - tokens.begin(at) <= 3;
        return mayDescribe ? description(tokens, at, backward, limit) : null;
    }

    private boolean isBeforeNoun(Tokens tokens, int at) {
        return tokens.isWord(at) || Mark.isQuote(tokens.mark(at));
    }

    /** The leader, the embattled leader, the 65-year-old president. */
    private @Nullable Ref description(Tokens tokens, int at, Backward backward, int limit) {
        int noun = at + 1;
        while (noun < at + 5 && noun < limit && !grammar.is(tokens, noun, WordClass.STAND)) {
            boolean mayDescribe = grammar.isPlainWord(tokens, noun)
                    || grammar.is(tokens, noun, WordClass.EPITHET)
                    || tokens.is(noun, io.wirewatch.tagger.text.Shape.NUMBER);
            if (!mayDescribe) {
                return null;
            }
            noun++;
        }
        boolean isDefinite = tokens.end(at) - tokens.begin(at) == 3
                && Character.toLowerCase(tokens.text().charAt(tokens.begin(at))) == 't';
        if (noun >= limit || !grammar.is(tokens, noun, WordClass.STAND) || !isDefinite) {
            return null;
        }
        boolean goesOn = grammar.is(tokens, noun + 1, WordClass.OF_WORD)
                || tokens.is(noun + 1, io.wirewatch.tagger.text.Shape.CAPITAL);
        List<Entry> options = goesOn ? List.of() : backward.holders(tokens.surface(noun, noun + 1), at);
        boolean isOwner = tokens.mark(noun + 1) == Mark.POSSESSIVE;
        Standing standing = isOwner ? Standing.OWNER : Standing.WHOLE;
        return options.isEmpty() ? null : new Ref(options, null, at, noun + 1, noun + 1, standing);
    }
}
