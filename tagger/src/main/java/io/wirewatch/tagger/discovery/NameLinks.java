package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/**
 * Finds how far a name goes on over small words: "University of the Highlands", "Food and Drug Administration", "Robin van Persie". One part
 * of an article, one thread.
 */
final class NameLinks {

    /** How far "and" may stand from the word for an organisation: "Food and Drug Administration". */
    private static final int FIELD = 5;
    /** How many partners a firm names after the first. */
    private static final int PARTNERS = 4;

    private final Tokens tokens;
    private final WordTests test;

    NameLinks(WordTests test) {
        this.test = test;
        tokens = test.tokens();
    }

    /** Whether "University of" and the like leads on to a token. */
    boolean isLinked(int start, int from) {
        int link = test.is(from - 1, WordClass.DETERMINER) ? from - 2 : from - 1;
        boolean isLink = test.is(link, WordClass.OF_WORD)
                || test.isWord(link, "for")
                || test.isWord(link, "on") && test.is(link - 1, NameClass.HEAD);
        return link > start && isLink && isHeaded(start, link);
    }

    /** One past the run of capitalised words that begins here, with what may stand between them. */
    int endOfRun(int begin, int limit) {
        int at = test.isCapital(begin) ? begin + 1 : begin + 2;
        while (at < limit && !isOtherLine(at)) {
            int next = test.isCapital(at) ? at + 1 : afterLink(begin, at, limit);
            if (next <= at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** A dateline in capitals under a headline: "... in Las Vegas", "FRESNO, Calif.". */
    private boolean isOtherLine(int at) {
        return tokens.is(at, Shape.LINE) && tokens.is(at, Shape.ALL_CAPS) != tokens.is(at - 1, Shape.ALL_CAPS);
    }

    /** One past the capitalised word after a link that may stand inside a name, or the link itself where it may not. */
    private int afterLink(int begin, int at, int limit) {
        if (tokens.mark(at) == '.') {
            boolean isInside = test.isInitial(at - 1)
                    || test.is(at - 1, NameClass.HONORIFIC)
                    || test.is(at - 1, NameClass.COMPANY)
                    || test.is(at - 1, NameClass.PLACE_HEAD)
                    || test.isGiven(at - 1) && !test.is(at - 1, NameClass.NO_NAME); // "Wm. Brown"
            return isInside && test.isCapital(at + 1) && at + 1 < limit ? at + 2 : at;
        }
        if (tokens.mark(at) == ',') {
            return afterPartners(begin, at, limit);
        }
        if (tokens.mark(at) == '&') {
            return test.isCapital(at + 1) && at + 1 < limit ? at + 2 : at;
        }
        int after = at;
        while (after < limit && test.is(after, NameClass.PARTICLE) && !test.isCapital(after)) {
            after++;
        }
        if (after > at && after - at <= 3 && after < limit && test.isCapital(after)) {
            return after + 1;
        }
        return afterWordLink(begin, at, limit);
    }

    /** "Goldman, Sachs and Co": one past the last partner, where "and Co" follows, or the comma itself. */
    private int afterPartners(int begin, int comma, int limit) {
        boolean isWord = test.is(begin, NameClass.COMMON) && !test.is(begin, NameClass.FAMILY) || test.isAdverb(begin);
        if (comma - begin != 1 || isWord) {
            return comma;
        }
        int at = comma;
        for (int partners = 0; partners < PARTNERS && tokens.mark(at) == ',' && isPartner(at + 1, limit); partners++) {
            at += 2;
        }
        boolean isFirm = at > comma
                && at + 1 < limit
                && (test.isWord(at, "and") || tokens.mark(at) == '&')
                && test.is(at + 1, NameClass.COMPANY)
                && test.isCapital(at + 1);
        return isFirm ? at : comma;
    }

    private boolean isPartner(int at, int limit) {
        return at < limit && test.isCapital(at) && !test.is(at, NameClass.COMPANY) && !test.is(at, NameClass.ROLE);
    }

    private int afterWordLink(int begin, int at, int limit) {
        if (test.isWord(at, "on") && test.is(at - 1, NameClass.HEAD) && !tokens.is(at - 1, Shape.SENTENCE)) {
            return at + 1 < limit && test.isCapital(at + 1) && !test.is(at + 1, NameClass.NO_NAME) ? at + 2 : at;
        }
        if (test.is(at, WordClass.OF_WORD) || test.isWord(at, "for")) {
            int next = test.is(at + 1, WordClass.DETERMINER) && !test.isCapital(at + 1) ? at + 2 : at + 1;
            return next < limit && test.isCapital(next) && isHeaded(begin, at) ? next + 1 : at;
        }
        if (test.isWord(at, "and") && at + 1 < limit && test.isCapital(at + 1)) {
            boolean isFirm = test.is(at + 1, NameClass.COMPANY)
                    || test.is(at + 2, NameClass.COMPANY)
                            && test.isCapital(at + 2)
                            && !test.is(at - 1, NameClass.COMPANY);
            boolean isDomain =
                    isHeaded(begin, at - 1) && test.isCommon(at + 1) && !test.isGiven(at + 1) && test.isCommon(at - 1);
            boolean isField = test.isCommon(at - 1)
                    && !test.is(at - 1, NameClass.ORGANISATION)
                    && (test.isCommon(at + 1) || tokens.surface(at + 1, at + 2).endsWith("ism"))
                    && !test.isGiven(at + 1)
                    && !test.is(at + 1, NameClass.ORGANISATION)
                    && test.isCapital(at + 2)
                    && test.isOrganisationAhead(at + 1, Math.min(limit, at + FIELD));
            return isFirm || isDomain || isField || isDoubled(at - 1, at + 1) ? at + 2 : at;
        }
        return at;
    }

    /** "Johnson and Johnson". */
    boolean isDoubled(int at, int again) {
        return !test.is(at, NameClass.NO_NAME) && tokens.spells(again, tokens.surface(at, at + 1));
    }

    private boolean isHeaded(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (test.is(at, NameClass.HEAD) && !test.is(at, NameClass.HONORIFIC)) {
                return true;
            }
        }
        return end > begin
                && (test.is(end - 1, NameClass.PLACE) || test.is(end - 1, NameClass.SEAT))
                && !tokens.is(end - 1, Shape.SENTENCE);
    }
}
