/**
 * Who says what.
 *
 * <p>A scene flows in, {@link io.wirewatch.tagger.quotes.Speech speeches} flow out, by place of their cue: direct ("...," he said),
 * indirect (X said that ...), attributed (according to X), and quotations that go on without naming the speaker again. The source is
 * an actor where one is known, else just the words that name it.
 */
@NullMarked
package io.wirewatch.tagger.quotes;

import org.jspecify.annotations.NullMarked;
