/**
 * From a name to the actor who bears it.
 *
 * <p>A name alone flows in, as a list or a form gives it, without a text around it; a {@link io.wirewatch.tagger.lookup.Found}
 * flows out, or nothing. {@link io.wirewatch.tagger.lookup.ActorLookup} tries in turn: an ISO 3166 code; a surface of the dictionary,
 * folded; the same in Latin letters; the same without the words that only say of which form a state is; the most alike of the surfaces
 * that share the beginning of a word. Where several actors bear the name, countries come before places, and those before all
 * others; then the order of the dictionary decides.
 */
@NullMarked
package io.wirewatch.tagger.lookup;

import org.jspecify.annotations.NullMarked;
