/**
 * The words of Wirewatch as plain records: articles, what was found in them, what was counted of them, what was refused.
 *
 * <p>This package knows neither Kafka nor JSON. An {@link io.wirewatch.model.Article} goes in; the tagger answers with a
 * {@link io.wirewatch.model.TagResult}; the topology folds {@link io.wirewatch.model.Contribution}s into
 * {@link io.wirewatch.model.Tally tallies}, one for each {@link io.wirewatch.model.Cell cell} and UTC hour of publication.
 *
 * <p>What is guaranteed: every record is immutable and checks itself when it is built, so a record that exists is valid.
 * Every sum is an integer (polarity counts in thousandths), every collection that can reach a table is sorted, and every
 * choice ("best evidence", "winning version") is a maximum over a total order. That is what makes the tables a function of
 * the <em>set</em> of articles: no operation here can tell in which order its arguments came.
 *
 * <p>Offsets are UTF-16 code units, half-open, and always refer to the title or the text as stored.
 */
@NullMarked
package io.wirewatch.model;

import org.jspecify.annotations.NullMarked;
