package io.wirewatch.producer.feed;

import io.wirewatch.model.RejectReason;
import java.util.function.Function;

/** What became of bytes that should be a feed. */
public sealed interface FeedResult {

    /** A feed, whole or with its trouble. */
    record Read(FeedDocument document) implements FeedResult {}

    /** No feed: the reason, and a line for a person. */
    record Refused(RejectReason reason, String detail) implements FeedResult {}

    /** One function a case. */
    default <T> T fold(Function<FeedDocument, T> onRead, Function<Refused, T> onRefused) {
        return this instanceof Read read ? onRead.apply(read.document()) : onRefused.apply((Refused) this);
    }
}
