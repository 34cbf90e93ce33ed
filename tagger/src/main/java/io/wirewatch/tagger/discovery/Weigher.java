package io.wirewatch.tagger.discovery;

import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;

/** Weighs one stretch: its words, then what stands around it. One part, one thread. */
final class Weigher {

    private static final int ACRONYM = 6;
    /** "Prime Minister" is nobody's name, whatever stands around it. */
    private static final int OFFICE = 10;

    private final Tokens tokens;
    private final WordTests test;

    Weigher(WordTests test) {
        this.test = test;
        tokens = test.tokens();
    }

    Evidence weigh(Stretch stretch) {
        Evidence evidence = new Evidence();
        inside(stretch, evidence);
        if (!stretch.isHeadline) {
            before(stretch, evidence);
            after(stretch, evidence);
        }
        return evidence;
    }

    private void inside(Stretch s, Evidence e) {
        int common = 0;
        int heads = 0;
        boolean hasInitial = false;
        boolean hasParticle = false;
        for (int at = s.from; at < s.to; at++) {
            common += tokens.isWord(at) && test.isCommon(at) ? 1 : 0;
            boolean isHead = test.is(at, NameClass.HEAD)
                    && (test.is(at + 1, WordClass.OF_WORD) || test.is(at + 1, NameClass.PARTICLE));
            heads += test.isOrganisationWord(at) || isHead && at + 1 < s.to ? 1 : 0;
            hasInitial |= at > s.from && test.isInitial(at) && !tokens.is(at, Shape.JOINED);
            hasParticle |= at > s.from && test.is(at, NameClass.PARTICLE) && !test.isCapital(at);
        }
        int last = s.last();
        organisation(s, e, last, heads);
        place(s, e, last);
        person(s, e, hasInitial, hasParticle, heads);
        boolean isProper = s.words() > 1 && !s.isHeadline && !s.isStart();
        boolean isOffice = common == s.words() && (test.is(last, NameClass.HONORIFIC) || test.is(last, NameClass.ROLE));
        if (isOffice) {
            e.person -= OFFICE;
            e.organisation -= OFFICE;
        } else if (common == s.words() && heads == 0) {
            e.person -= 1;
            e.organisation += isProper ? 1.3 : -1;
            e.place -= s.words() > 1 ? 0 : 0.5;
        } else if (isProper) {
            e.organisation += 0.8;
            e.person += s.words() > 3 || heads > 0 ? 0 : common == 0 ? 1.7 : test.isCommon(s.from) ? 0 : 1.5;
        } else if (common == 0 && s.words() == 1 && !s.isHeadline && test.isUnknownName(s.from)) {
            e.person += s.isStart() ? 1.2 : 1.5;
            e.organisation += 1.2;
            e.place += 0.7;
        }
    }

    private void organisation(Stretch s, Evidence e, int last, int heads) {
        if (s.words() > 1 && test.is(last, NameClass.COMPANY)) {
            e.organisation += 6;
        } else if (s.words() > 1 && heads > 0) {
            e.organisation += test.isOrganisationWord(last) || test.is(s.from, NameClass.HEAD) ? 4 : 2;
        } else if (s.words() == 1 && heads > 0 && !s.isHeadline && !s.isStart()) {
            e.organisation += 0.6;
        }
        e.organisation += s.isOfCountry ? 4 : 0;
        boolean isDoubled = s.words() == 3
                && test.isWord(s.from + 1, "and")
                && tokens.spells(last, tokens.surface(s.from, s.from + 1)); // "Johnson and Johnson"
        e.organisation += isDoubled ? 6 : 0;
        for (int at = s.from; at < s.to; at++) {
            e.organisation += tokens.mark(at) == '&' ? 3 : 0;
            boolean isOf = at > s.from && test.is(at, WordClass.OF_WORD);
            e.organisation += isOf && test.is(at - 1, NameClass.HEAD) ? 3 : 0;
        }
        boolean isAcronym = s.words() == 1
                && tokens.is(s.from, Shape.ALL_CAPS)
                && tokens.end(s.from) - tokens.begin(s.from) <= ACRONYM
                && !s.isHeadline;
        e.organisation += isAcronym ? 2.2 : 0;
        boolean hasInnerCapital = s.words() == 1 && !tokens.is(s.from, Shape.ALL_CAPS) && isCamel(s.from);
        e.organisation += hasInnerCapital ? 1.5 : 0;
    }

    private boolean isCamel(int at) {
        for (int i = tokens.begin(at) + 2; i < tokens.end(at); i++) {
            if (Character.isUpperCase(tokens.text().charAt(i))
                    && Character.isLowerCase(tokens.text().charAt(i - 1))) {
                return !tokens.surface(at, at + 1).startsWith("Mc")
                        && !tokens.surface(at, at + 1).startsWith("Mac");
            }
        }
        return false;
    }

    private void place(Stretch s, Evidence e, int last) {
        int end = test.placeEnd(s.from, s.to);
        if (end == s.to) {
            e.place += s.words() > 1 ? 4 : test.isCommon(s.from) && (s.isStart() || s.isHeadline) ? 0.5 : 2.5;
        }
        if (s.words() > 1 && test.is(last, NameClass.PLACE)) {
            e.place += test.isOrganisationWord(last) ? 2 : 3.5;
        }
        boolean isHeaded = s.words() > 1 && s.words() <= 3 && test.is(s.from, NameClass.PLACE_HEAD);
        e.place += isHeaded ? 2 : 0;
        e.place += s.isBeforePlace && s.words() <= 2 && !s.isTitled ? 1 : 0;
        boolean isOf = s.words() > 2 && test.is(s.from + 1, WordClass.OF_WORD);
        e.place += isOf && (test.is(s.from, NameClass.PLACE) || test.is(s.from, NameClass.SEAT)) ? 3 : 0;
    }

    private void person(Stretch s, Evidence e, boolean hasInitial, boolean hasParticle, int heads) {
        int words = s.words();
        boolean isGiven = test.isGiven(s.from);
        if (words > 1 && words <= 5 && isGiven) {
            boolean isRest = test.mayBeSurname(s.last());
            e.person += test.isClearlyGiven(s.from) ? 3 : isRest ? 2.2 : 0.5;
        } else if (words == 1 && isGiven) {
            e.person += test.isClearlyGiven(s.from) ? 1.6 : 0.4;
        }
        boolean isFamily = test.is(s.to - 1, NameClass.FAMILY);
        e.person += isFamily && words <= 4 ? (words > 1 ? 1.5 : 1) : 0;
        e.person += hasInitial && words <= 5 ? 2 : 0;
        e.person += hasParticle && words <= 5 ? 1 : 0;
        e.person += s.isTitled ? 4 : 0;
        e.person += words <= 3 && hasPersonEnding(s.last()) ? 1 : 0;
        e.person -= heads > 0 && !s.isTitled ? 3 : 0;
        boolean isPlace = words > 1 && test.is(s.last(), NameClass.PLACE) && !isFamily;
        e.person -= isPlace && !s.isTitled ? 2.5 : 0;
    }

    private boolean hasPersonEnding(int at) {
        String word = tokens.surface(at, at + 1);
        int length = word.length();
        if (length < 5) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Endings of surnames in Slavic, Caucasian, Scandinavian and Iberian languages. */
    private static final String[] ENDINGS = {
        "ov", "ova", "ev", "eva", "enko", "chuk", "sky", "ski", "skaya", "ska", "vic", "vić", "vich", "sson", "sen",
        "shvili", "yan", "ian", "dze", "oglu", "ez", "elli", "ini", "opoulos", "stein", "berg", "mann"
    };

    private void before(Stretch s, Evidence e) {
        int at = s.from - 1;
        if (at < 0 || tokens.is(s.from, Shape.PARAGRAPH)) {
            return;
        }
        String word = tokens.surface(at, at + 1);
        switch (word) {
            case "in" -> e.place += (s.words() == 1 && !isOwner(s) ? 2.6 : 1.8) + (s.isBeforePlace ? 1 : 0);
            case "near", "outside", "throughout", "across" -> e.place += 1.5;
            case "from", "to", "around", "between" -> e.place += 0.5;
            case "at" -> {
                e.organisation += 0.8;
                e.place += 0.4;
            }
            case "with", "by" -> {
                e.person += 0.3;
                e.organisation += 0.4;
            }
            case "the", "The" -> {
                e.organisation += 0.8;
                e.person -= 2;
                e.place -= s.words() == 1 ? 0.8 : 0;
            }
            case "a", "an" -> {
                e.person -= 2;
                e.place -= 1;
                e.organisation -= 0.8;
            }
            case "degrees" -> e.person -= OFFICE; // Kelvin
            default -> beforeByClass(at, e);
        }
        if (word.equals("of") && leadsToPlace(s, at - 1)) {
            e.place += 2.5;
        } else if (tokens.mark(at) == ','
                && test.isCapital(at - 1)
                && !s.isStart()
                && test.placeEnd(s.from, s.to) == s.to) {
            e.place += 1.5;
        }
    }

    /** "The town of", and "Inc of" before a place with its state or country. */
    private boolean leadsToPlace(Stretch s, int at) {
        return test.is(at, NameClass.SEAT) || s.isBeforePlace && test.is(at, NameClass.COMPANY);
    }

    private void beforeByClass(int at, Evidence e) {
        if (tokens.is(at, Shape.CAPITAL)) {
            return;
        }
        e.person += test.is(at, NameClass.ROLE) ? 2.5 : 0;
        e.person += test.is(at, WordClass.SAY) ? 1.2 : 0;
        e.organisation += test.is(at, NameClass.DEALING) ? 1.5 : 0;
        e.organisation += test.is(at, WordClass.OF_WORD) && test.is(at - 1, NameClass.DEALING) ? 1.5 : 0;
        e.organisation += test.is(at, WordClass.OF_WORD) && test.is(at - 1, NameClass.BUSINESS) ? 1.5 : 0;
    }

    private boolean isOwner(Stretch s) {
        return tokens.mark(s.to) == Mark.POSSESSIVE;
    }

    private void after(Stretch s, Evidence e) {
        int at = s.to;
        boolean isOwner = isOwner(s);
        at += isOwner ? 1 : 0;
        if (at >= tokens.size() || tokens.is(at, Shape.SENTENCE)) {
            return;
        }
        if (tokens.is(at, Shape.JOINED) && tokens.reads(at, "based")) {
            e.place += 4;
        } else if (tokens.mark(at) == ',') {
            afterComma(s, at + 1, e);
        } else if (tokens.mark(at) == '(') {
            e.organisation +=
                    tokens.is(at + 1, Shape.ALL_CAPS) && tokens.mark(at + 2) == ')' && s.words() > 1 ? 2.5 : 0;
        } else if (!tokens.is(at, Shape.CAPITAL)) {
            e.organisation += test.is(at, NameClass.BUSINESS) ? 1.6 : 0;
            e.person += !isOwner && test.is(at, WordClass.PLAIN_SAY) ? 0.8 : 0;
            e.organisation += !isOwner && test.is(at, WordClass.PLAIN_SAY) ? 0.5 : 0;
            e.person += isOwner && test.is(at, NameClass.ROLE) && !test.is(at, NameClass.BUSINESS) ? 0.8 : 0;
            e.person += test.is(at, WordClass.RELATIVE)
                            && tokens.surface(at, at + 1).startsWith("who")
                    ? 2
                    : 0;
        }
    }

    private void afterComma(Stretch s, int at, Evidence e) {
        boolean isAge = tokens.is(at, Shape.NUMBER)
                && tokens.end(at) - tokens.begin(at) == 2
                && (tokens.mark(at + 1) == ',' || tokens.mark(at + 1) == '.');
        e.person += isAge ? 3 : 0;
        e.person +=
                test.is(at, WordClass.RELATIVE) && tokens.surface(at, at + 1).startsWith("who") ? 2.5 : 0;
        boolean isApposition = test.is(at, WordClass.DETERMINER)
                || test.is(at, WordClass.POSSESSIVE_PRONOUN)
                || test.is(at, WordClass.FORMER);
        for (int i = at; i < at + 5 && !tokens.is(i, Shape.SENTENCE) && tokens.isWord(i); i++) {
            if (test.is(i, NameClass.ROLE) && (isApposition || i - at <= 1)) {
                e.person += s.words() > 1 ? 2.5 : 1.5;
                return;
            }
            if (isApposition && (test.is(i, NameClass.DEALING) || test.is(i, NameClass.BUSINESS))) {
                e.organisation += 1.5;
                return;
            }
        }
        if (test.isCapital(at) && test.placeEnd(at, at + 3) > at && s.words() <= 2) {
            e.place += 1;
        }
    }
}
