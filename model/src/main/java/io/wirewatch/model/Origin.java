package io.wirewatch.model;

import java.util.Objects;

/**
 * Where a record came in: enough to find the bytes again.
 *
 * @param corpus which timeline it belongs to: {@code live} for feeds, the name of the replayed corpus otherwise. Tables of
 *     different corpora never mix
 * @param feed the label of the feed, folder or file list that delivered it; the account of promise 4 is kept per feed
 * @param location file and line, or address, as a person would look it up
 */
public record Origin(String corpus, String feed, String location) {

    /** The corpus of everything that is happening now: its clock is the wall clock. */
    public static final String LIVE = "live";

    /** Stands in where a record came without its feed. */
    public static final String UNKNOWN_FEED = "unknown";

    public Origin {
        Objects.requireNonNull(location, "location");
        if (corpus.isBlank() || feed.isBlank()) {
            throw new IllegalArgumentException(
                    "an origin names its corpus and its feed, got '" + corpus + "' and '" + feed + "'");
        }
    }
}
