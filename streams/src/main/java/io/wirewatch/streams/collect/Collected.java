package io.wirewatch.streams.collect;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.TaggedArticle;

/** What leaves the collecting step. */
sealed interface Collected {

    /** A version that counts from now on. */
    record Winner(TaggedArticle tagged) implements Collected {}

    /** A share or a tick. */
    record Sent(Contribution contribution) implements Collected {}
}
