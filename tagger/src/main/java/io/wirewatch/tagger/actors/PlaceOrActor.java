package io.wirewatch.tagger.actors;

import io.wirewatch.model.ActorType;
import io.wirewatch.model.MentionKind;
import io.wirewatch.model.MentionRole;
import io.wirewatch.tagger.dictionary.Surface;
import io.wirewatch.tagger.grammar.Grammar;
import io.wirewatch.tagger.grammar.WordClass;
import io.wirewatch.tagger.text.Mark;
import io.wirewatch.tagger.text.Shape;
import io.wirewatch.tagger.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a country, place or capital acts or only says where: "Moscow said" acts, "in Moscow" says where.
 *
 * <p>The words around decide, the nearest first. Where nothing decides, a country acts, and a town, region or
 * capital is a place.
 */
final class PlaceOrActor {

    /** How far before "to" or "from" a verb of movement is looked for, in tokens. */
    private static final int REACH = 5;

    private final Grammar grammar;

    PlaceOrActor(Grammar grammar) {
        this.grammar = grammar;
    }

    Named decided(Tokens tokens, Named named, @Nullable Named before) {
        boolean isSeat = named.kind() == MentionKind.METONYM;
        boolean mayBePlace = (named.entry().isGeographic() || isSeat)
                && named.kind() != MentionKind.DEMONYM
                && named.surface().use() != Surface.Use.ALWAYS_ACTOR;
        if (!mayBePlace) {
            return named;
        }
        return named.as(isPlace(tokens, named, before, isSeat) ? MentionRole.PLACE : MentionRole.ACTOR);
    }

    private boolean isPlace(Tokens tokens, Named named, @Nullable Named before, boolean isSeat) {
        int left = leftOf(tokens, named.head());
        if (isDateline(tokens, named)) {
            return true;
        }
        if (tokens.is(named.tail(), Shape.JOINED)) {
            return grammar.is(tokens, named.tail(), WordClass.MOVE);
        }
        if (grammar.is(tokens, left, WordClass.WHERE)) {
            return !isPossessor(tokens, named) && !grammar.is(tokens, left - 1, WordClass.TRUST_NOUN);
        }
        if (isInList(tokens, named, before)) {
            return before != null && !before.isActor() && !isAgent(tokens, named);
        }
        if (isWhereTo(tokens, left)) {
            return !isPossessor(tokens, named);
        }
        if (isDescribed(tokens, named.tail()) || isLandOwner(tokens, named)) {
            return true;
        }
        if (isAgent(tokens, named)) {
            return false;
        }
        if (leadsToLand(tokens, left) || isSeat && isCapitalItself(tokens, left)) {
            return true;
        }
        boolean isTownOrRegion = isSeat || named.entry().type() == ActorType.PLACE;
        return isTownOrRegion ? !isParty(tokens, left) : isModifier(tokens, named);
    }

    /** "Georgia is a country", "Homs is located": said of land. */
    private boolean isDescribed(Tokens tokens, int at) {
        boolean isCopula = PlaceWords.is(tokens, at, "is");
        return isCopula
                && (grammar.is(tokens, at + 1, WordClass.DETERMINER)
                        || grammar.is(tokens, at + 1, WordClass.WHERE)
                        || PlaceWords.is(tokens, at + 1, "located")
                        || PlaceWords.is(tokens, at + 1, "situated")
                        || PlaceWords.is(tokens, at + 1, "known")
                        || PlaceWords.is(tokens, at + 1, "home"));
    }

    private static boolean isLandOwner(Tokens tokens, Named named) {
        int next = named.tail() + 1;
        return tokens.mark(named.tail()) == Mark.POSSESSIVE
                && (PlaceWords.isLand(tokens, next) || PlaceWords.isLand(tokens, next + 1));
    }

    /** Of, to and from lead to land, unless the word before them is one for what somebody has, gives or gets. */
    private boolean leadsToLand(Tokens tokens, int left) {
        if (PlaceWords.is(tokens, left, "of")) {
            return !PlaceWords.isDeed(tokens, left - 1);
        }
        boolean isTo = PlaceWords.is(tokens, left, "to");
        if (!isTo && !PlaceWords.is(tokens, left, "from")) {
            return false;
        }
        for (int i = left - 1; i >= left - REACH && !isBorder(tokens, i + 1); i--) {
            if (isTo ? PlaceWords.leadsToSomebody(tokens, i) : PlaceWords.leadsFromSomebody(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** "A New Zealand physicist", "its UK factory", "the 2010 Haiti earthquake". */
    private boolean isModifier(Tokens tokens, Named named) {
        int before = named.head() - 1;
        String word = tokens.isWord(before) ? tokens.surface(before, before + 1) : "";
        boolean isLed = word.equals("a")
                || word.equals("an")
                || tokens.is(before, Shape.NUMBER)
                || grammar.is(tokens, before, WordClass.POSSESSIVE_PRONOUN);
        return isLed && tokens.isWord(named.tail()) && !tokens.is(named.tail(), Shape.CAPITAL | Shape.NUMBER);
    }

    /** The token before, articles and directions skipped. */
    private int leftOf(Tokens tokens, int head) {
        int left = head - 1;
        while (grammar.is(tokens, left, WordClass.DETERMINER)) {
            left--;
        }
        return left;
    }

    /** {@code MINSK, November 17. /TASS/.} or {@code MOSCOW (Reuters) -} at the head of a paragraph. */
    private static boolean isDateline(Tokens tokens, Named named) {
        if (!tokens.is(named.head(), Shape.PARAGRAPH) || tokens.mark(named.tail()) == Mark.POSSESSIVE) {
            return false;
        }
        for (int i = named.tail(); i < named.tail() + 8; i++) {
            char mark = tokens.mark(i);
            if (mark == Mark.DASH || mark == '/') {
                return true;
            }
            boolean mayStand = mark == ','
                    || mark == '('
                    || mark == ')'
                    || mark == '.'
                    || tokens.is(i, Shape.NUMBER | Shape.CAPITAL);
            if (!mayStand) {
                return false;
            }
        }
        return false;
    }

    private static boolean isInList(Tokens tokens, Named named, @Nullable Named before) {
        if (before == null || !before.entry().isGeographic() && before.kind() != MentionKind.METONYM) {
            return false;
        }
        int gap = named.head() - before.tail();
        return gap >= 1
                && gap <= 2
                && tokens.sentenceOf(named.head()) == tokens.sentenceOf(before.head())
                && isListed(tokens, before.tail(), named.head());
    }

    private static boolean isListed(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.surface(i, i + 1);
            if (!word.equals(",") && !word.equals("and") && !word.equals("or") && !word.equals("the")) {
                return false;
            }
        }
        return true;
    }

    /** After a verb of movement, "to", "for" and "from" lead to places, and so does a verb such as "left" by itself. */
    private boolean isWhereTo(Tokens tokens, int left) {
        if (grammar.is(tokens, left, WordClass.MOVE_THROUGH)) {
            return true;
        }
        if (tokens.mark(left) == 0 && grammar.is(tokens, left, WordClass.TOWARDS)) {
            for (int i = left - 1; i >= left - REACH && !isBorder(tokens, i + 1); i--) {
                if (grammar.is(tokens, i, WordClass.MOVE) || grammar.is(tokens, i, WordClass.MOVE_THROUGH)) {
                    return true;
                }
            }
        }
        boolean isOf = grammar.is(tokens, left, WordClass.PREPOSITION) && tokens.reads(left, "of");
        return isOf && grammar.is(tokens, left - 1, WordClass.REGION_NOUN);
    }

    private static boolean isBorder(Tokens tokens, int at) {
        return at <= 0 || tokens.is(at, Shape.SENTENCE) || tokens.mark(at) == ',' || tokens.mark(at) == ';';
    }

    private boolean isPossessor(Tokens tokens, Named named) {
        return tokens.mark(named.tail()) == Mark.POSSESSIVE
                && !grammar.is(tokens, named.tail() + 1, WordClass.CITY_NOUN)
                && !grammar.is(tokens, named.tail() + 1, WordClass.REGION_NOUN);
    }

    /** A verb follows, or something it owns. */
    private boolean isAgent(Tokens tokens, Named named) {
        int right = named.tail();
        if (tokens.mark(right) == Mark.POSSESSIVE) {
            return isPossessor(tokens, named);
        }
        while (grammar.isAdverb(tokens, right)) {
            right++;
        }
        return grammar.is(tokens, right, WordClass.AUXILIARY)
                || grammar.is(tokens, right, WordClass.SAY)
                || grammar.is(tokens, right, WordClass.CONTROL)
                || grammar.is(tokens, right, WordClass.VERB)
                || grammar.is(tokens, right, WordClass.DELEGATE)
                || grammar.isPlainWord(tokens, right) && grammar.endsWith(tokens, right, "ed");
    }

    /** Against, with, between: what follows is a party, not a place. */
    private boolean isParty(Tokens tokens, int left) {
        String word = tokens.isWord(left) ? tokens.surface(left, left + 1).toLowerCase(java.util.Locale.ROOT) : "";
        return switch (word) {
            case "against",
                    "with",
                    "between",
                    "by",
                    "on",
                    "over",
                    "towards",
                    "toward",
                    "urge",
                    "urged",
                    "urges",
                    "accuse",
                    "accused",
                    "accuses",
                    "that",
                    "for" -> true;
            default -> false;
        };
    }

    private static boolean isCapitalItself(Tokens tokens, int left) {
        int noun = tokens.mark(left) == ',' ? left - 1 : left;
        return tokens.isWord(noun) && tokens.reads(noun, "capital");
    }
}
