/**
 * What was refused, sent again.
 *
 * <p>{@link io.wirewatch.producer.again.RefusedLog} reads {@code rejected} and knows of each refusal whether it was sent again and
 * what became of that. {@link io.wirewatch.producer.again.Originals} finds the bytes: those of the refused record of {@code
 * articles}, where there was one, else the payload of the refusal. {@link io.wirewatch.producer.again.RejectedReplay} sends them to
 * {@code articles}: a record as it was, with its key, its headers and its timestamp; what a producer could not read is read once
 * more first.
 *
 * <p>What is guaranteed: a refusal is sent once, whatever is killed when, and however many do it at a time. The note that it was
 * sent is a row of {@code cursors}, written in the transaction of the record itself; a second run of the replay ends the transaction
 * of the first. A record that is refused anew is a refusal of its own, which knows whose it is and takes the place of the old one.
 *
 * <p>The account counts readings. A refusal that was sent again and is counted has been read twice: once it was rejected, once it
 * was counted. Both columns stand in the ledger, and it balances.
 */
@NullMarked
package io.wirewatch.producer.again;

import org.jspecify.annotations.NullMarked;
