package io.wirewatch.streams.fold;

import io.wirewatch.model.row.ProgressRow;

/** What leaves the folding step. */
sealed interface Folded {

    /** Something became known of an article. */
    record Found(FoundLink link) implements Folded {}

    /** How far the prints were read. */
    record Come(ProgressRow row) implements Folded {}
}
