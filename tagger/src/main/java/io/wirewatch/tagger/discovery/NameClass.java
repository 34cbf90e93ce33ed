package io.wirewatch.tagger.discovery;

/** What a word tells about the name it stands in or beside. One word may have several classes. */
enum NameClass {
    /** An ordinary word: alone and at the start of a sentence it is no name. */
    COMMON,
    /** A woman's given name. */
    FEMALE,
    /** A man's given name. */
    MALE,
    /** A given name of both. */
    GIVEN,
    /** A frequent surname. */
    FAMILY,
    /** Mr, President, Captain: stands before a person and is no part of the name. */
    HONORIFIC,
    /** Analyst, lawyer, striker: a noun for a person, before or after the name. */
    ROLE,
    /** Inc, Ltd, GmbH: ends the name of a company. */
    COMPANY,
    /** Ministry, Bank, Airlines: a name that holds it is an organisation's. */
    ORGANISATION,
    /** Federation, Bank: takes the country before it into its name, "Spanish Football Federation". */
    CIVIC,
    /** Army, parliament: an organ of the country before it, which acts through it. */
    ORGAN,
    /** Bank, University: goes on with "of" and what it is for. */
    HEAD,
    /** Shares, subsidiary: after the name of an organisation. */
    BUSINESS,
    /** Acquire, stake, joined: before the name of an organisation. */
    DEALING,
    /** River, County, Street: ends the name of a place. */
    PLACE,
    /** Mount, San, North: begins the name of a place. */
    PLACE_HEAD,
    /** City, province: before "of" and a place. */
    SEAT,
    /** De, von, bin: small, inside a name. */
    PARTICLE,
    /** Monday, English, Olympics: has a capital and names no actor. */
    NO_NAME;

    int bit() {
        return 1 << ordinal();
    }
}
