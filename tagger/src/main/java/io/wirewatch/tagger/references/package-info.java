/**
 * Who is meant: names, and the words that point back to them.
 *
 * <p>The named actors of a part flow in, {@link io.wirewatch.tagger.references.Ref references} flow out, by place: the names
 * themselves and those pronouns ("he said") and descriptions ("the embattled leader", "his Russian counterpart") that clearly point
 * to a person named before. A reference that might mean two persons keeps both, the likelier first; who uses it decides.
 *
 * <p>Not guaranteed: that a pronoun is understood. Where in doubt it is left out.
 */
@NullMarked
package io.wirewatch.tagger.references;

import org.jspecify.annotations.NullMarked;
