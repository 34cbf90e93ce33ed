/**
 * Who is talked about, and where.
 *
 * <p>The tokens of an article and its day flow in, lists of {@link io.wirewatch.tagger.actors.Named} flow out, one a part, by
 * place. The steps: find every surface of the dictionary in one pass; keep those that the day, the case and the rest of the article
 * allow; make "Belarusian President Alexander Lukashenko" one mention; say of each country or capital whether it acts or only
 * says where.
 *
 * <p>Guaranteed: mentions do not overlap; one place of a text names one actor. Not guaranteed: that an actor whom no dictionary
 * knows is found.
 */
@NullMarked
package io.wirewatch.tagger.actors;

import org.jspecify.annotations.NullMarked;
