package io.wirewatch.tagger.grammar;

/** What a small word does in a sentence. One word may have several classes. */
public enum WordClass {
    /** The, a, this, several. */
    DETERMINER,
    /** In, at, near: what follows says where. */
    WHERE,
    /** Of, with, against: any preposition, those of {@link #WHERE} included. */
    PREPOSITION,
    /** Is, has, did: helps a verb. */
    AUXILIARY,
    /** Forms of to be. */
    BE,
    /** Forms of to have. */
    HAVE,
    /** Would, could, may, if: it is not said to be so. */
    CONDITIONAL,
    /** Not, never, without. */
    NEGATION,
    /** And, or, nor, as well as. */
    COORDINATOR,
    /** Because, while, although: begins another clause. */
    SUBORDINATOR,
    /** Who, which, that, whose. */
    RELATIVE,
    /** He, she, they as subject. */
    SUBJECT_PRONOUN,
    /** Him, her, them. */
    OBJECT_PRONOUN,
    /** His, her, their. */
    POSSESSIVE_PRONOUN,
    /** A pronoun for one man. */
    MALE,
    /** A pronoun for one woman. */
    FEMALE,
    /** A pronoun for several, or for a country or organisation. */
    NEUTRAL,
    /** I, we, my, our: the one who speaks. */
    SPEAKER,
    /** Also, again, publicly: may stand between subject and verb. */
    ADVERB,
    /** Said, told, announced: a verb of saying. */
    SAY,
    /** A verb of saying whose first object is the one spoken to. */
    TELL,
    /** Wants to, agreed to, tried to: its subject is that of the verb after it. */
    CONTROL,
    /** Urged, led, forced: its object is the subject of the verb after it. */
    CAUSE,
    /** Visit, travel, arrive, flee: a place follows. */
    MOVE,
    /** Left, entered, toured: a place is its object. */
    MOVE_THROUGH,
    /** Nouns that stand for the one they belong to: officials, government. */
    DELEGATE,
    /** Nouns whose treatment is the treatment of their doer: support, policy. */
    DEED,
    /** President, minister, Mr: before a name. */
    TITLE,
    /** Street, airport, mayor: with a city's name, a place. */
    CITY_NOUN,
    /** A frequent verb form, not otherwise listed. */
    VERB,
    /** Words that a shouted headline shares with an acronym: us, who, it. */
    NOT_ACRONYM,
    /** Embattled, longtime: stands between a country and an office. */
    EPITHET,
    /** Former, ex, late: the office is not held. */
    FORMER,
    /** City, coast, north: what follows "of" is a place. */
    REGION_NOUN,
    /** Trust, faith: what follows "in" is an actor. */
    TRUST_NOUN,
    /** To, for, from: where the verb is one of movement, a place follows. */
    TOWARDS,
    /** The word "to". */
    TO_WORD,
    /** The word "of". */
    OF_WORD,
    /** The word "that". */
    THAT_WORD,
    /** The word "by". */
    BY_WORD,
    /** Refused to, failed to: what follows did not happen. */
    NEGATOR,
    /** Announced, imposed: whoever does it to a noun of stance holds the stance. */
    PERFORM,
    /** Number of, members of: what follows "of" is what is meant. */
    QUANTITY,
    /** They, people, police: several, without an s. */
    PLURAL,
    /** The leader, the president: a person known from before. */
    STAND,
    /** Counterpart. */
    COUNTERPART,
    /** Is, remains: links a subject with an adjective. */
    LINKING,
    /** Wants to, promised to: what follows has not happened yet. */
    NONCOMMITTAL,
    /** Men's given names that end in a. */
    MALE_NAME_IN_A,
    /** Women's given names that do not. */
    FEMALE_NAME,
    /** Quoted, cited: before "by" or "as saying". */
    QUOTED_WORD,
    /** According: before "to" and a source. */
    BY_SAYING,
    /** The word "as". */
    AS_WORD,
    /** Led, forced: what it causes did happen. */
    FACTIVE_CAUSE,
    /** Alliance, ties: "with" leads on to the one it is with. */
    BOND,
    /** Said, told: a verb of saying that is never a noun. */
    PLAIN_SAY,
    /** Spent: "spent the day appealing to". */
    SPEND,
    /** Is about to, is likely to: it has not happened yet. */
    ABOUT_TO,
    /** Forces, troops, aircraft: whoever they belong to bears arms. */
    ARMED,
    /** Monday, January, today: says when. */
    TIME;

    int bit() {
        return ordinal();
    }
}
