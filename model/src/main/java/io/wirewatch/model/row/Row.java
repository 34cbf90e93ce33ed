package io.wirewatch.model.row;

import java.util.function.Function;

/** A row of one of the public tables. */
public sealed interface Row permits ActorRow, StanceRow, PairRow, PublisherRow, LedgerRow, AlertRow {

    /** Which timeline it belongs to. */
    String corpus();

    /** One function a table. */
    default <T> T fold(
            Function<ActorRow, T> onActor,
            Function<StanceRow, T> onStance,
            Function<PairRow, T> onPair,
            Function<PublisherRow, T> onPublisher,
            Function<LedgerRow, T> onLedger,
            Function<AlertRow, T> onAlert) {
        if (this instanceof ActorRow row) {
            return onActor.apply(row);
        }
        if (this instanceof StanceRow row) {
            return onStance.apply(row);
        }
        if (this instanceof PairRow row) {
            return onPair.apply(row);
        }
        if (this instanceof PublisherRow row) {
            return onPublisher.apply(row);
        }
        if (this instanceof LedgerRow row) {
            return onLedger.apply(row);
        }
        return onAlert.apply((AlertRow) this);
    }
}
