package io.wirewatch.tagger.actors;

import io.wirewatch.tagger.text.Tokens;
import java.util.Locale;
import java.util.Set;

/**
 * Words beside a country or town that say whether it acts or is a stretch of land. Looked up only there, so that they need no place
 * among the classes of every word.
 */
final class PlaceWords {

    /** "The support of Russia", "the defeat of France": what only somebody can have, give or suffer. */
    private static final Set<String> DEEDS = setOf("""
            support backing help consent approval blessing defeat victory victories independence interest
            interests power policy policies role decision decisions honour honor fall threat threats side behalf
            mission delegation representative representatives envoy will recognition accession criticism
            condemnation accusations ally allies friend friends enemy enemies rival rivals opponent opponents
            critic critics wary ahead favour favor government presidency ministry embassy leaders governments
            army armies forces military leadership regime parliament diplomats
            """);

    /** "A threat to Poland", "lost to Spain", "ties to Iran": "to" leads to somebody, not somewhere. */
    private static final Set<String> TOWARDS_SOMEBODY = setOf("""
            threat threats threatened danger support aid assistance help loyal loyalty allegiance belong
            belonged belongs belonging lose loses lost losing loss defeat defeats sold sell sells sale sales
            supply supplied supplies give gave given gives offer offered offers appeal appealed response reply
            replied responded respond according thanks opposed opposition hostile ceded cede surrendered
            surrender ties tied links linked committed commitment pledged promised loan loans debt owed owes
            apology apologised apologized message warning warned listen listened thank grateful similar compared
            deliver delivered
            """);

    /** "Independence from Spain", "pressure from China": "from" leads back to somebody. */
    private static final Set<String> FROM_SOMEBODY = setOf("""
            independence independent pressure support backing aid help assistance recognition demand demands
            criticism condemnation threat threats response answer apology permission approval order orders
            bought buy buying purchased received receive receives won win seceded secede opposition interference
            protection concessions guarantees request message money loan
            """);

    /** "France's coast": what belongs to land and not to whoever rules it. */
    private static final Set<String> LAND = setOf("""
            coast coastline coasts border borders frontier river rivers lake lakes mountain mountains island
            islands region regions province provinces district districts city cities town towns village villages
            capital street streets airport airports port ports climate weather temperature temperatures
            population landscape architecture geography wildlife forest forests coastal northern southern
            eastern western central north south east west largest biggest oldest highest longest tallest busiest
            richest poorest smallest most greatest leading only suburbs outskirts centre center history culture
            cuisine territory soil parks
            """);

    private PlaceWords() {}

    private static Set<String> setOf(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    static boolean isDeed(Tokens tokens, int at) {
        return DEEDS.contains(word(tokens, at));
    }

    static boolean isLand(Tokens tokens, int at) {
        return LAND.contains(word(tokens, at));
    }

    static boolean leadsToSomebody(Tokens tokens, int at) {
        return TOWARDS_SOMEBODY.contains(word(tokens, at));
    }

    static boolean leadsFromSomebody(Tokens tokens, int at) {
        return FROM_SOMEBODY.contains(word(tokens, at));
    }

    static boolean is(Tokens tokens, int at, String wanted) {
        return tokens.isWord(at) && tokens.reads(at, wanted);
    }

    private static String word(Tokens tokens, int at) {
        return tokens.isWord(at) ? tokens.surface(at, at + 1).toLowerCase(Locale.ROOT) : "";
    }
}
