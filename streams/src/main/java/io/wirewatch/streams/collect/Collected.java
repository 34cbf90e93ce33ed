package io.wirewatch.streams.collect;

import io.wirewatch.model.Contribution;
import io.wirewatch.model.TaggedArticle;
import io.wirewatch.streams.fold.Posted;

/** What leaves the collecting step. */
sealed interface Collected {

    /** A version that counts from now on. */
    record Winner(TaggedArticle tagged) implements Collected {}

    /** What is compared of the version that counts from now on. */
    record Text(Posted posted) implements Collected {}

    /** A share or a tick. */
    record Sent(Contribution contribution) implements Collected {}
}
