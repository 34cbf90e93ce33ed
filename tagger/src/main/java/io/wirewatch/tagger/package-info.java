/**
 * The tagger: who is talked about in an article, and who stands where on whom.
 *
 * <p>The words of an article and its instant of publication flow in, a {@link io.wirewatch.model.TagResult} flows out: mentions,
 * stances, quotes and sentences with offsets into title and text, or a refusal. Open {@link io.wirewatch.tagger.Tagger} first; the
 * steps are the packages below, in this order: {@code files} (line files), {@code text} (tokens and sentences), {@code match}
 * (many phrases in one pass), {@code grammar} (the small words), {@code dictionary} (who can be talked about), {@code discovery}
 * (names that no dictionary knows), {@code actors}
 * (who is), {@code cues} (which words tell a stance), {@code quotes} (who says), {@code stances} (who stands where). Each step
 * imports only steps before it.
 *
 * <p>Guaranteed: a tagger never changes once it is built, may be used by any number of threads, and answers the same for the same
 * words, day and files; {@link io.wirewatch.tagger.Tagger#dictionaryVersion()} names those files. Any UTF-16 input gives an answer.
 * Nothing is asserted without words in the text that say so: each stance carries its cue and rule.
 *
 * <p>Not guaranteed: that everything a reader sees is found. Where in doubt the tagger is silent.
 */
@NullMarked
package io.wirewatch.tagger;

import org.jspecify.annotations.NullMarked;
