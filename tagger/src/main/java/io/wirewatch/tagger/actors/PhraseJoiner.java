package io.wirewatch.tagger.actors;

import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.Offices.Office;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one mention of a name with what introduces it: "Belarusian President Alexander Lukashenko", "Belarus' Lukashenko", "the
 * Belarusian state news agency BelTA", "Sergei Lavrov, the Russian foreign minister". The country in it is not counted apart.
 */
final class PhraseJoiner {

    /** How many lower-case words may stand between a demonym and the agency it introduces. */
    private static final int AGENCY_WORDS = 4;

    private final Offices offices;
    private final Grammar grammar;

    PhraseJoiner(Offices offices, Grammar grammar) {
        this.offices = offices;
        this.grammar = grammar;
    }

    List<Named> joined(Tokens tokens, List<Named> found) {
        List<Named> joined = new ArrayList<>(found.size());
        for (Named named : found) {
            if (isApposition(tokens, joined, named)) {
                Named before = joined.remove(joined.size() - 1);
                joined.add(before.reaching(before.head(), named.tail()));
            } else {
                joined.add(introduced(tokens, joined, named));
            }
        }
        return joined;
    }

    /** A role of the same person after a comma. */
    private boolean isApposition(Tokens tokens, List<Named> joined, Named role) {
        if (joined.isEmpty() || role.kind() != MentionKind.ROLE) {
            return false;
        }
        Named before = joined.get(joined.size() - 1);
        int at = before.tail();
        if (!before.entry().id().equals(role.entry().id()) || tokens.mark(at) != ',') {
            return false;
        }
        at += grammar.is(tokens, at + 1, WordClass.DETERMINER) ? 2 : 1;
        return at == role.head() && before.kind() != MentionKind.ROLE;
    }

    private Named introduced(Tokens tokens, List<Named> joined, Named named) {
        if (!named.entry().isPerson() && !named.entry().isSource()) {
            return named;
        }
        int head = afterOwnRole(tokens, joined, named);
        boolean grows = true;
        while (grows) {
            int next = grown(tokens, joined, named, head);
            grows = next < head;
            head = next;
        }
        return named.reaching(head, named.tail());
    }

    /** {@code The president of France, Emmanuel Macron}: the role before the comma is taken in. */
    private static int afterOwnRole(Tokens tokens, List<Named> joined, Named named) {
        @Nullable Named before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        boolean isOwnRole = before != null
                && before.kind() == MentionKind.ROLE
                && named.kind() != MentionKind.ROLE
                && before.entry().id().equals(named.entry().id())
                && tokens.mark(before.tail()) == ','
                && before.tail() + 1 == named.head();
        if (before == null || !isOwnRole) {
            return named.head();
        }
        joined.remove(joined.size() - 1);
        return before.head();
    }

    /** The head after one more step to the left; swallowed mentions leave the list. */
    private int grown(Tokens tokens, List<Named> joined, Named named, int head) {
        if (tokens.is(head, Shape.SENTENCE)) {
            return head;
        }
        @Nullable Named before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        int limit = before == null ? 0 : before.tail();
        if (before != null && introduces(tokens, before, named, head)) {
            joined.remove(joined.size() - 1);
            return before.head();
        }
        if (named.kind() == MentionKind.ROLE) {
            return head;
        }
        @Nullable Office office = named.entry().isPerson() ? offices.endingAt(tokens, head) : null;
        if (office != null && office.from() >= limit) {
            return office.from();
        }
        boolean isTitle =
                grammar.is(tokens, head - 1, WordClass.TITLE) || grammar.is(tokens, head - 1, WordClass.EPITHET);
        return isTitle && named.entry().isPerson() && head - 1 >= limit ? head - 1 : head;
    }

    private boolean introduces(Tokens tokens, Named before, Named named, int head) {
        boolean isOwnRole = before.kind() == MentionKind.ROLE
                && before.entry().id().equals(named.entry().id());
        boolean isOwnCountry = before.kind() != MentionKind.METONYM
                && before.entry().id().equals(named.entry().side())
                && !before.entry().id().equals(named.entry().id());
        if (named.entry().isSource()) {
            boolean isDemonym = before.kind() == MentionKind.DEMONYM;
            return isDemonym && head - before.tail() <= AGENCY_WORDS && areAgencyWords(tokens, before.tail(), head);
        }
        int end = tokens.mark(before.tail()) == Mark.POSSESSIVE ? before.tail() + 1 : before.tail();
        return (isOwnRole || isOwnCountry) && end == head;
    }

    private static boolean areAgencyWords(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.surface(i, i + 1).toLowerCase(java.util.Locale.ROOT);
            switch (word) {
                case "state",
                        "news",
                        "agency",
                        "agencies",
                        "official",
                        "broadcaster",
                        "television",
                        "media",
                        "run",
                        "owned",
                        "private",
                        "independent",
                        "newspaper",
                        "daily",
                        "tv",
                        "channel" -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
