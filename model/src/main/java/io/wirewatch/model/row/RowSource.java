package io.wirewatch.model.row;

import io.wirewatch.model.ActorCard;
import io.wirewatch.model.ActorId;
import io.wirewatch.model.ActorType;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Tally;

/**
 * What a row is made of besides its tally.
 *
 * @param cell what it is about
 * @param period the time
 */
record RowSource(Cell cell, Period period) {

    /** The card of the actor named in a column: the first of the order where dictionary versions disagree. */
    ActorCard card(int column, Tally tally) {
        ActorId actor = new ActorId(cell.names().get(column));
        return tally.actors().stream()
                .filter(card -> card.id().equals(actor))
                .findFirst()
                .orElseGet(() -> new ActorCard(actor, ActorType.OTHER, actor.value(), null));
    }
}
