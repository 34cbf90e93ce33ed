package io.wirewatch.tagger.actors;

import io.wirewatch.model.ActorId;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.actors.Offices.Office;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Casing;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds holders of offices who are named by country and office alone: "Belarus's embattled President", "president of Belarus". */
final class RoleJoiner {

    /** How many epithets may stand between country and office. */
    private static final int EPITHETS = 2;

    private final Offices offices;
    private final Grammar grammar;
    private final LocalDate day;

    RoleJoiner(Offices offices, Grammar grammar, LocalDate day) {
        this.offices = offices;
        this.grammar = grammar;
        this.day = day;
    }

    /** The same mentions, a country and its office made one mention of the holder. */
    List<Named> joined(Tokens tokens, List<Named> found) {
        List<Named> joined = new ArrayList<>(found.size());
        for (Named named : found) {
            joined.add(orHolder(tokens, named));
        }
        return joined;
    }

    private Named orHolder(Tokens tokens, Named named) {
        MentionKind kind = named.kind();
        if (named.entry().isPerson() || named.entry().isSource() || kind == MentionKind.METONYM) {
            return named;
        }
        @Nullable Named after = officeAfter(tokens, named);
        if (after != null) {
            return after;
        }
        @Nullable Named before = officeBefore(tokens, named);
        return before == null ? named : before;
    }

    private @Nullable Named officeAfter(Tokens tokens, Named named) {
        int at = named.to();
        int limit = tokens.sentenceTo(tokens.sentenceOf(named.from()));
        boolean isPossessive = tokens.mark(at) == Mark.POSSESSIVE;
        at += isPossessive ? 1 : 0;
        for (int i = 0; i < EPITHETS && grammar.is(tokens, at, WordClass.EPITHET); i++) {
            at++;
        }
        @Nullable Office office = offices.at(tokens, at, limit);
        boolean isHeld = office != null && !grammar.is(tokens, named.from() - 1, WordClass.FORMER);
        return office == null || !isHeld ? null : holder(office, named, named.from(), office.to());
    }

    private @Nullable Named officeBefore(Tokens tokens, Named named) {
        int at = named.from() - 1;
        if (grammar.is(tokens, at, WordClass.DETERMINER)) {
            at--;
        }
        if (!tokens.isWord(at) || !tokens.reads(at, "of")) {
            return null;
        }
        @Nullable Office office = offices.endingAt(tokens, at);
        boolean isHeld = office != null && !grammar.is(tokens, office.from() - 1, WordClass.FORMER);
        return office == null || !isHeld ? null : holder(office, named, office.from(), named.to());
    }

    private @Nullable Named holder(Office office, Named country, int from, int to) {
        ActorId id = country.entry().id();
        return offices.holder(office, id, day, from, to);
    }

    /** Whether an unknown name follows a role, so that the role is not of whom the dictionary thinks. */
    boolean isOfStranger(Tokens tokens, Named role, @Nullable Named next) {
        boolean isFollowedByName = tokens.is(role.to(), Shape.CAPITAL)
                && !tokens.is(role.to(), Shape.CASELESS | Shape.SENTENCE)
                && !grammar.isListed(tokens, role.to());
        if (next != null && next.from() == role.to()) {
            return next.entry().isPerson()
                    && !next.entry().id().equals(role.entry().id());
        }
        return isFollowedByName && !Casing.isTitleCase(tokens, role.from());
    }
}
