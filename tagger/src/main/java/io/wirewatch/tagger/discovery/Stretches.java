package io.wirewatch.tagger.discovery;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
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

    private final Tokens tokens;
    private final WordTests test;
    private final @Nullable Taken[] cover;
    private final List<Stretch> stretches = new ArrayList<>();
    private boolean isHeadline;

    Stretches(Tokens tokens, WordTests test, List<Taken> taken) {
        this.tokens = tokens;
        this.test = test;
        cover = new Taken[tokens.size()];
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
                    isHeadline = Casing.isTitleCase(tokens, at) || Casing.isShouted(tokens, at);
                    isStyleKnown = true;
                }
                int end = test.endOfRun(at, limit);
                split(at, end);
                at = end;
            }
        }
        return stretches;
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
            int firmEnd = taken != null && taken.isOrganisation() ? test.companyEnd(taken.to(), end) : -1;
            if (taken != null && firmEnd > taken.to()) {
                flush(start, at, isTitled);
                stretches.add(new Stretch(tokens, taken.from(), firmEnd, false, isHeadline, taken.entry()));
                start = at = firmEnd;
                isTitled = false;
            } else if (taken != null && !isAbsorbed(taken, start, end)) {
                flush(start, at, isTitled);
                start = at = taken.to();
                isTitled = false;
            } else if (taken != null) {
                at = taken.to();
            } else if (isHonorific(start, at, end)) {
                flush(start, at, isTitled);
                start = at = tokens.mark(at + 1) == '.' ? at + 2 : at + 1;
                isTitled = true;
            } else if (isBreak(start, at, end)) {
                flush(start, at, isTitled);
                start = ++at;
                isTitled = false;
            } else if (at > start && test.is(at, NameClass.COMPANY)) {
                at = test.companyEnd(at, end);
                flush(start, at, isTitled);
                start = at;
                isTitled = false;
            } else {
                at++;
            }
        }
        flush(start, Math.min(at, end), isTitled);
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
        if (test.is(at, NameClass.NO_NAME)) {
            boolean isFirstName = at == start && at + 1 < end && test.isGiven(at) && test.mayBeSurname(at + 1);
            return !isFirstName && !test.isOrganisationAhead(at + 1, end) && !(at > start && test.isGiven(at - 1));
        }
        boolean isFunctionWord = test.isFunctionWord(at) && (at == start || isHeadline) && !mayOpen(at, end);
        return isFunctionWord
                || isHeadline && test.isOrdinary(at) && !test.isOrganisationAhead(at + 1, Math.min(end, at + 2));
    }

    /** Whether what the dictionary found is only a piece of a longer name. */
    private boolean isAbsorbed(Taken taken, int start, int end) {
        if (!taken.isSoft() && !taken.isOrganisation() || taken.to() > end) {
            return false;
        }
        int from = taken.from();
        int next = taken.to();
        if (from > start && test.isLinked(start, from)) {
            return true;
        }
        if (taken.isOrganisation()) {
            return next < end
                    && cover[next] == null
                    && test.isOrganisationAhead(next, end)
                    && !test.isDelegate(next, end);
        }
        boolean isLed = from > start && !isHeadline;
        if (isLed && test.isGivenOrInitial(from - 1) && !test.is(start, NameClass.PLACE_HEAD)) {
            return true;
        }
        if (isLed
                && from - start == 1
                && test.is(start, NameClass.PLACE_HEAD)
                && taken.entry().isGeographic()) {
            return true;
        }
        if (next >= end || cover[next] != null) {
            return false;
        }
        if (test.is(next, NameClass.PLACE) && taken.entry().isGeographic() && !isHeadline) {
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

    /** "First Boston Corp": a small word that belongs to the name, because nothing else gave it its capital. */
    private boolean mayOpen(int from, int to) {
        return !isHeadline
                && !tokens.is(from, Shape.SENTENCE)
                && test.is(from, WordClass.ADVERB)
                && test.isOrganisationAhead(from + 1, to);
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
        while (to > from && !test.mayEnd(to - 1)) {
            to--;
        }
        while (from < to && test.isFunctionWord(from) && !mayOpen(from, to)) {
            from++;
        }
        if (from < to && test.hasLetters(from, to)) {
            stretches.add(new Stretch(tokens, from, to, isTitled && from == start, isHeadline, null));
        }
    }
}
