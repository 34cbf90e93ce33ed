package io.wirewatch.tagger.discovery;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a longer name takes in what the dictionary knows: Jordan in "Michael Jordan", Houston in "Houston Chronicle", Spain's
 * demonym in "Spanish Football Federation". One part of an article, one thread.
 */
final class Absorption {

    /** How many words say what a national firm does. */
    private static final int FIRM = 4;

    private final Tokens tokens;
    private final WordTests test;
    private final NameLinks links;
    private final @Nullable Taken[] cover;
    /** Whether the sentence at hand is a headline, whose capitals say nothing. */
    private boolean isHeadline;

    Absorption(WordTests test, NameLinks links, @Nullable Taken[] cover) {
        this.test = test;
        this.links = links;
        this.cover = cover;
        tokens = test.tokens();
    }

    void enter(boolean newIsHeadline) {
        isHeadline = newIsHeadline;
    }

    /** Whether what the dictionary found is only a piece of a longer name. */
    boolean isAbsorbed(Taken taken, int start, int end) {
        boolean isLinkedDemonym = taken.kind() == MentionKind.DEMONYM
                && taken.from() > start
                && taken.to() < end
                && links.isLinked(start, taken.from());
        if (isLinkedDemonym || isNational(taken, start, end)) {
            return true;
        }
        if (!taken.isSoft() && !taken.isOrganisation() || taken.to() > end) {
            return false;
        }
        int from = taken.from();
        int next = taken.to();
        if (isBranch(taken, start, end) || isLedFirm(taken, start) || from > start && links.isLinked(start, from)) {
            return true;
        }
        if (taken.isOrganisation()) {
            return next < end
                    && cover[next] == null
                    && test.isOrganisationAhead(next, end)
                    && !test.isDelegate(next, end);
        }
        return isLed(taken, start) || next < end && cover[next] == null && goesOn(taken, start, end);
    }

    /** What stands before a place makes it the end of a name: "Michael Jordan", "New Germany". */
    private boolean isLed(Taken taken, int start) {
        int from = taken.from();
        boolean isMonth =
                from - start == 1 && test.is(start, NameClass.NO_NAME) && test.is(start - 1, WordClass.PREPOSITION);
        if (from == start || isHeadline || isMonth) { // "in May Poland ..." names nobody May Poland
            return false;
        }
        boolean isHead = test.is(start, NameClass.PLACE_HEAD);
        return test.isGivenOrInitial(from - 1) && !isHead
                || from - start == 1 && isHead && taken.entry().isGeographic();
    }

    /** What stands after a place makes it the beginning of a name. */
    private boolean goesOn(Taken taken, int start, int end) {
        int from = taken.from();
        int next = taken.to();
        boolean isLongerPlace = taken.entry().isGeographic() && test.placeEnd(from, end) > next;
        if (isLongerPlace || test.is(next, NameClass.PLACE) && taken.entry().isGeographic() && !isHeadline) {
            return true;
        }
        boolean isFirstName = from == start
                && next - from == 1
                && !isHeadline
                && test.isGiven(from)
                && test.mayBeSurname(next)
                && !tokens.is(from, Shape.ALL_CAPS);
        return isFirstName || isTeam(taken, end) || test.isOrganisationAhead(next, end) && !test.isDelegate(next, end);
    }

    /** "Spanish Football Federation": the demonym is a part of the name, as it is not in "Spanish Interior Ministry". */
    private boolean isNational(Taken taken, int start, int end) {
        if (taken.kind() != MentionKind.DEMONYM || taken.from() > start || isHeadline || taken.to() >= end) {
            return false;
        }
        int at = taken.to();
        while (at < end && test.isCapital(at) && cover[at] == null) {
            at++;
        }
        boolean isCivic = at > taken.to() && at - taken.to() <= 4 && test.is(at - 1, NameClass.CIVIC);
        return isCivic || isNationalFirm(taken.to(), end);
    }

    /** "American Telephone and Telegraph Co": what it does and a company's form, and no name of its own. */
    private boolean isNationalFirm(int from, int end) {
        int at = from;
        boolean isDescribing = true;
        while (at < end && at - from <= FIRM && cover[at] == null && isDescribing) {
            isDescribing = test.isCapital(at) && test.isCommon(at) && !test.is(at, NameClass.COMPANY)
                    || at > from && test.isWord(at, "and");
            at += isDescribing ? 1 : 0;
        }
        return at > from && at < end && cover[at] == null && test.isCapital(at) && test.is(at, NameClass.COMPANY);
    }

    /**
     * "Shearson Lehman Brothers", "Continental Bank of Canada": a name that no list has directly before one of several words, or any
     * that may stand before "Bank of".
     */
    boolean isLedFirm(Taken taken, int start) {
        boolean mayBeLed = taken.isOrganisation()
                && taken.to() - taken.from() > 1
                && taken.from() - start == 1
                && cover[start] == null
                && !isHeadline
                && !test.isGiven(start)
                && !test.is(start, NameClass.ROLE)
                && !test.is(start, NameClass.HONORIFIC)
                && !test.is(start, NameClass.NO_NAME);
        boolean isOfHead = mayBeLed
                && test.is(taken.from(), NameClass.HEAD)
                && test.is(taken.from() + 1, WordClass.OF_WORD)
                && !test.isFunctionWord(start)
                && !test.is(start, NameClass.SEAT);
        return isOfHead
                || mayBeLed && !tokens.is(start, Shape.SENTENCE) && test.isUnknownName(start) && !test.isCommon(start);
    }

    /** "Coal India", "Cricket South Africa": a word that is nobody's title or name, and the country it works in. */
    boolean isBranch(Taken taken, int start, int end) {
        boolean isCountry = taken.entry().type() == ActorType.COUNTRY
                && (taken.kind() == MentionKind.NAME || taken.kind() == MentionKind.ALIAS);
        if (!isCountry
                || taken.from() - start != 1
                || taken.to() != end
                || isHeadline
                || tokens.is(start, Shape.SENTENCE) && !test.isOrganisationWord(start)) {
            return false;
        }
        if (tokens.is(start, Shape.SENTENCE)) { // "Investment Canada said"
            return test.is(taken.to(), WordClass.PLAIN_SAY);
        }
        if (!tokens.isWord(start - 1)) { // the first word of what somebody says: "Defending Minsk today ..."
            return false;
        }
        return !test.isGiven(start)
                && !test.isHeadWord(start)
                && !test.is(start, NameClass.ROLE)
                && !test.is(start, NameClass.SEAT)
                && !test.isFunctionWord(start)
                && !tokens.is(start, Shape.ALL_CAPS)
                && !tokens.is(start + 1, Shape.JOINED);
    }

    /** A town or region and one more word that is nobody's title or name: "Miami Heat", "Michigan State", "Georgia Power". */
    private boolean isTeam(Taken taken, int end) {
        int next = taken.to();
        return !isHeadline
                && taken.entry().type() == ActorType.PLACE
                && taken.kind() != MentionKind.METONYM
                && end - next == 1
                && !test.isGiven(next)
                && !test.is(next, NameClass.FAMILY)
                && !test.is(next, NameClass.HONORIFIC)
                && !test.is(next, NameClass.NO_NAME)
                && !test.is(next, WordClass.DELEGATE)
                && !test.isFunctionWord(next);
    }
}
