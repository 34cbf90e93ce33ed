/**
 * Who can be talked about: the dictionary of actors.
 *
 * <p>Line files ({@code *.actors}) flow in, an immutable {@link io.wirewatch.tagger.dictionary.Dictionary} flows out: entries by
 * id, each with its {@link io.wirewatch.tagger.dictionary.Surface surfaces}, the words a text may call it by. The format is made
 * to be read, diffed and merged: a line that begins an entry ({@code id = Name | type | Wikidata}), indented lines that belong
 * to it ({@code alias}, {@code alias~}, {@code short}, {@code demonym}, {@code metonym}, {@code metonym!}, {@code role FROM..TO},
 * {@code of}, {@code source}, {@code only-near}, {@code unless-near}). The same id in a later file adds to the entry.
 *
 * <p>Guaranteed: every entry that exists is complete and every {@code of} leads to an entry; anything else is a
 * {@link io.wirewatch.tagger.files.DictionaryProblem} that names file and line. Nothing here looks at a text.
 */
@NullMarked
package io.wirewatch.tagger.dictionary;

import org.jspecify.annotations.NullMarked;
