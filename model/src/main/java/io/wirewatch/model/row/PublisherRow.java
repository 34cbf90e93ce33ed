package io.wirewatch.model.row;

import io.wirewatch.model.Tally;

/**
 * How much a publisher published: a row of {@code publisher-hours}, the base of any share of voice.
 *
 * @param corpus which timeline
 * @param publisher who
 * @param period the time
 * @param counts the three counts; publishers is 1
 */
public record PublisherRow(String corpus, String publisher, Period period, Counts counts) implements Row {

    static PublisherRow of(RowSource source, Tally tally) {
        return new PublisherRow(
                source.cell().corpus(), source.cell().names().get(0), source.period(), Counts.of(tally));
    }
}
