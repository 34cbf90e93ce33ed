/**
 * Which language an article is in, where nobody says so.
 *
 * <p>{@link io.wirewatch.producer.language.DetectedSource} stands around a source. An article whose feed, page, sidecar or
 * configuration states a language goes through as it is; of the others {@link io.wirewatch.producer.language.LanguageGuess} reads
 * the first words. The answer is decided once, before the article is published, and travels in its value: whoever reads the topic
 * later, in whatever order, finds the same.
 *
 * <p>What is guaranteed: the same words give the same answer; the article says whether its language was stated or detected; and
 * where the words are too few, or fit two languages alike, it says that in place of a language. What is not: that a text in two
 * languages is told, or a language beside the hundred of the model. The version of an article does not depend on its language, so
 * that one that is read again with detection switched on or off is a duplicate.
 *
 * <p>The model is Apache OpenNLP's, 10 MB that take a second of processor time to read and 40 MB of memory. It is read when the first
 * article needs it, and never where all of them state their language.
 */
@NullMarked
package io.wirewatch.producer.language;

import org.jspecify.annotations.NullMarked;
