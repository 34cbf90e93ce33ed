package io.wirewatch.model;

/** How a feed is. */
public enum FeedState {
    /** The last poll brought what there was. */
    OK,
    /** The last poll found nothing newer. */
    UNCHANGED,
    /** The last poll brought nothing, and says why; it is tried again, ever later. */
    FAILING,
    /** The other side says it is gone for good; it is asked once a day. */
    GONE,
    /** The last poll did not come back within its time and is still under way; there is no other one until it does. */
    STUCK;

    /** The constant as it is written in JSON and in files. */
    public String wireName() {
        return WireName.of(this);
    }

    /**
     * The constant behind a {@link #wireName()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FeedState ofWireName(String text) {
        return WireName.parse(FeedState.class, text);
    }
}
