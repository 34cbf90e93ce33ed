package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Casing;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the capitalised words of a part of an article into stretches that may be names: not across what the dictionary knows, not
 * across "President" or "Monday". One part, one thread.
 */
final class Stretches {

    /** How many letters the sign of a company at an exchange has at most. */
    private static final int TICKER = 5;

    private final Tokens tokens;
    private final WordTests test;
    private final NameLinks links;
    private final Absorption absorption;
    private final NameForms names;
    private final @Nullable Taken[] cover;
    private final List<Stretch> stretches = new ArrayList<>();
    private boolean isHeadline;

    Stretches(Tokens tokens, WordTests test, List<Taken> taken) {
        this.tokens = tokens;
        this.test = test;
        links = new NameLinks(test);
        names = new NameForms(test, taken);
        cover = new Taken[tokens.size()];
        absorption = new Absorption(test, links, cover);
        for (Taken one : taken) {
            for (int i = one.from(); i < one.to(); i++) {
                cover[i] = one;
            }
        }
    }

    List<Stretch> find() {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int limit = tokens.sentenceTo(sentence);
            boolean isStyleKnown = false;
            for (int at = tokens.sentenceFrom(sentence); at < limit; ) {
                if (!mayBegin(at)) {
                    at++;
                    continue;
                }
                if (!isStyleKnown) {
                    isHeadline =
                            Casing.isShouted(tokens, at) || Casing.isTitleCase(tokens, at) && hasRaisedWord(sentence);
                    absorption.enter(isHeadline);
                    isStyleKnown = true;
                }
                int end = links.endOfRun(at, limit);
                split(at, end);
                at = end;
            }
        }
        return stretches;
    }

    /**
     * Whether an ordinary word inside the sentence has a capital, or all have: "Reporting by Steve Holland; Editing by Jane Doe" is no
     * headline.
     */
    private boolean hasRaisedWord(int sentence) {
        int limit = tokens.sentenceTo(sentence);
        int at = tokens.sentenceFrom(sentence);
        while (at < limit && !tokens.isWord(at)) {
            at++;
        }
        boolean hasSmall = false;
        for (int i = at + 1; i < limit; i++) {
            boolean isAfterMark = !tokens.isWord(i - 1) && tokens.mark(i - 1) != ',';
            hasSmall |= tokens.isWord(i) && !tokens.is(i, Shape.CAPITAL | Shape.NUMBER);
            if (test.isCapital(i) && !isAfterMark && cover[i] == null && test.isOrdinary(i) && !test.isHeadWord(i)) {
                return true;
            }
        }
        return !hasSmall;
    }

    private boolean mayBegin(int at) {
        if (!test.isCapital(at)) {
            return test.is(at, NameClass.PARTICLE)
                    && tokens.is(at + 1, Shape.JOINED)
                    && test.isCapital(at + 1)
                    && !tokens.is(at, Shape.JOINED);
        }
        return !tokens.is(at, Shape.JOINED) || tokens.is(at - 1, Shape.CAPITAL);
    }

    private void split(int begin, int end) {
        int start = begin;
        boolean isTitled = false;
        int at = begin;
        while (at < end) {
            @Nullable Taken taken = cover[at];
            int firmEnd = firmEnd(taken, start, end);
            if (taken != null && firmEnd > taken.to()) {
                flush(start, at, isTitled);
                stretches.add(new Stretch(tokens, taken.from(), firmEnd, false, isHeadline, taken.entry()));
                start = at = afterTicker(firmEnd, end);
                isTitled = false;
            } else if (taken != null && !absorption.isAbsorbed(taken, start, end)) {
                flush(start, at, isTitled);
                start = at = test.is(taken.to() - 1, NameClass.COMPANY) ? afterTicker(taken.to(), end) : taken.to();
                isTitled = false;
            } else if (taken != null) {
                at = taken.to();
            } else if (isHonorific(start, at, end)) {
                flush(start, at, isTitled);
                start = at = tokens.mark(at + 1) == '.' ? at + 2 : at + 1;
                isTitled = true;
            } else if (isBreak(start, at, end) || isSpokesman(start, at, end)) {
                flush(start, at, isTitled);
                start = isSpokesman(start, at, end) ? at : at + 1;
                at++;
                isTitled = false;
            } else if (at > start && test.is(at, NameClass.COMPANY)) {
                at = test.companyEnd(at, end);
                flush(start, at, isTitled);
                start = at = afterTicker(at, end);
                isTitled = false;
            } else {
                at++;
            }
        }
        flush(start, Math.min(at, end), isTitled);
    }

    /** "Bache Securities Stuart Weisbrod": a person in full right after the name of a firm. */
    private boolean isSpokesman(int start, int at, int end) {
        return at - start > 1
                && at + 2 == end
                && test.isOrganisationWord(at - 1)
                && test.isClearlyGiven(at)
                && test.mayBeSurname(at + 1)
                && cover[at] == null
                && cover[at + 1] == null
                && !isHeadline;
    }

    /** Where the name of a firm that the dictionary knows ends with its form, -1 where nothing is known or its name has begun before. */
    private int firmEnd(@Nullable Taken taken, int start, int end) {
        boolean isFirm = taken != null && taken.isOrganisation() && !absorption.isLedFirm(taken, start);
        return taken != null && isFirm ? test.companyEnd(taken.to(), end) : -1;
    }

    /** One past the letters by which an exchange knows the company before them: "Apple Inc AAPL". */
    private int afterTicker(int at, int end) {
        boolean isTicker = at < end
                && cover[at] == null
                && tokens.is(at, Shape.ALL_CAPS)
                && !tokens.is(at, Shape.DOTTED)
                && tokens.end(at) - tokens.begin(at) <= TICKER
                && !test.isOrganisationWord(at);
        return isTicker ? at + 1 : at;
    }

    private boolean isHonorific(int start, int at, int end) {
        if (!test.is(at, NameClass.HONORIFIC) || at > start && at + 1 >= end) {
            return false;
        }
        return !test.isOrganisationAhead(at + 1, end);
    }

    private boolean isBreak(int start, int at, int end) {
        if (!tokens.isWord(at)) {
            return false;
        }
        if (at == start && at + 1 < end && names.isFormOfName(at)) { // "Irans Ahvaz": an apostrophe was lost
            return true;
        }
        if (test.is(at, NameClass.NO_NAME)) {
            if (at > start && tokens.is(at, Shape.JOINED) && links.isLinked(start, at - 1)) {
                return false;
            }
            boolean isFirstName = at == start && at + 1 < end && test.isGiven(at) && test.mayBeSurname(at + 1);
            return !isFirstName && !test.isOrganisationAhead(at + 1, end) && !(at > start && test.isGiven(at - 1));
        }
        boolean isFunctionWord = test.isFunctionWord(at) && (at == start || isHeadline) && !mayOpen(at, end);
        return isFunctionWord
                || isHeadline && test.isOrdinary(at) && !test.isOrganisationAhead(at + 1, Math.min(end, at + 2));
    }

    /** "First Boston Corp": a small word that belongs to the name, because nothing else gave it its capital. */
    private boolean mayOpen(int from, int to) {
        return !isHeadline
                && (!tokens.is(from, Shape.SENTENCE) || tokens.spells(from, "First") && to - from > 2)
                && test.is(from, WordClass.ADVERB)
                && test.isOrganisationAhead(from + 1, to);
    }

    private boolean isNoName(int from, int to) {
        return test.isCode(from, to)
                || to - from == 1
                        && (test.isNumbered(to) || test.is(from, NameClass.COMPANY) || names.isFormOfName(from));
    }

    /** Whether the last word is no part of the name before it: "Philips PGLO.AS", "Avco A-3". */
    private boolean isTag(int to) {
        return test.isCode(to - 1, to) || test.isInitial(to - 1) && test.isNumbered(to);
    }

    private boolean isBeforePlace(int to) {
        @Nullable Taken after = tokens.mark(to) == ',' && to + 1 < cover.length ? cover[to + 1] : null;
        return after != null && after.isSoft() && after.entry().isGeographic();
    }

    private void flush(int start, int end, boolean isTitled) {
        int from = start;
        int to = end;
        while (from < to && !tokens.isWord(from)) {
            from++;
        }
        if (from + 1 < to && test.isInitial(from) && tokens.is(from + 1, Shape.JOINED) && !isTitled) {
            from++; // the party before a lawmaker's home: "D-Ohio"
        }
        while (to > from && !test.mayEnd(to - 1) || to > from + 1 && isTag(to)) {
            to--;
        }
        while (from < to && test.isFunctionWord(from) && !mayOpen(from, to)) {
            from++;
        }
        if (from < to && test.hasLetters(from, to) && !isNoName(from, to)) {
            Stretch stretch = new Stretch(tokens, from, to, isTitled && from == start, isHeadline, null);
            stretch.isOfCountry =
                    to - from > 1 && cover[to - 1] != null && absorption.isBranch(cover[to - 1], from, to);
            stretch.isBeforePlace = isBeforePlace(to);
            stretches.add(stretch);
        }
    }
}
