package io.wirewatch.sink.phrase;

import io.wirewatch.model.StanceClass;
import java.util.Locale;

/**
 * A stance class as a verb with its object: "Russia supports Belarus".
 *
 * @param base "support"
 * @param present "supports"
 * @param group what sort of stance it is
 */
public record StanceWords(String base, String present, Group group) {

    /** Sorts of stances that a reader looks for together, in the order they are shown. */
    public enum Group {
        /** Praise, support, help, agreement. */
        FAVOUR("Praise and support"),
        /** Blame, refusal, threats, protest. */
        AGAINST("Blame, refusal and threats"),
        /** What one wants of the other: an appeal, a request, a demand. No word of it says that it is against somebody. */
        ASK("Appeals and demands"),
        /** Sanctions, arrests, troops, attacks. */
        FORCE("Sanctions and force"),
        /** Meetings and talks. */
        TALK("Meetings and talks");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        /** As a heading. */
        public String title() {
            return title;
        }
    }

    /** The words of a class by its name; the name itself where it is none that is known. */
    public static StanceWords of(String stanceClass) {
        for (StanceClass known : StanceClass.values()) {
            if (known.name().equals(stanceClass)) {
                return of(known);
            }
        }
        String lower = stanceClass.toLowerCase(Locale.ROOT);
        return new StanceWords(lower, lower + "s", Group.TALK);
    }

    private static StanceWords of(StanceClass stance) {
        return switch (stance) {
            case PRAISE -> favour("praise");
            case AGREE -> favour("agree", " with");
            case CONSULT -> new StanceWords("talk with", "talks with", Group.TALK);
            case SUPPORT -> favour("support");
            case COOPERATE -> favour("cooperate", " with");
            case AID -> favour("aid");
            case CONCEDE -> favour("yield", " to");
            case RETREAT -> new StanceWords("retreat before", "retreats before", Group.TALK);
            case DEMAND -> new StanceWords("appeal to", "appeals to", Group.ASK);
            case ACCUSE -> against("accuse", "");
            case REJECT -> against("reject", "");
            case THREATEN -> against("threaten", "");
            case PROTEST -> against("protest", " against");
            case SANCTION -> force("sanction");
            case MOBILIZE -> new StanceWords("mobilize against", "mobilizes against", Group.FORCE);
            case COERCE -> force("coerce");
            case ASSAULT -> force("attack");
        };
    }

    private static StanceWords favour(String verb) {
        return favour(verb, "");
    }

    private static StanceWords favour(String verb, String rest) {
        return new StanceWords(verb + rest, verb + "s" + rest, Group.FAVOUR);
    }

    private static StanceWords against(String verb, String rest) {
        return new StanceWords(verb + rest, verb + "s" + rest, Group.AGAINST);
    }

    private static StanceWords force(String verb) {
        return new StanceWords(verb, verb + "s", Group.FORCE);
    }

    /** "supports", or "does not support" where it is denied. */
    public String said(boolean isDenied) {
        return isDenied ? "does not " + base : present;
    }
}
