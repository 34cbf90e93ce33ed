package io.wirewatch.watch.live;

/** What a listener is told beside events. */
final class Words {

    /** The position it came with is of another cluster or another topic: it starts anew at the end, and should read the tables again. */
    static final String RESET = "retry: 2000\nevent: reset\ndata: {\"reason\":\"unknown position\"}\n\n";

    /** A comment, which keeps what stands between from hanging up. */
    static final String ALL_IS_WELL = ": all is well\n\n";

    private Words() {}
}
