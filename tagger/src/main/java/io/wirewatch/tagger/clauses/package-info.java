/**
 * Who does it, and to whom: subjects and objects of verbs, without a parser.
 *
 * <p>A {@link io.wirewatch.tagger.clauses.Scene} flows in: the tokens of a part with the references in it. Questions about a verb
 * are answered from the words around it: {@link io.wirewatch.tagger.clauses.VerbGroup} reads its auxiliaries ("would never have"),
 * {@link io.wirewatch.tagger.clauses.Subjects} finds who does it (beside it, before a relative clause, in an earlier part of a
 * coordination, above an infinitive), {@link io.wirewatch.tagger.clauses.Objects} whom it is done to.
 *
 * <p>Only actors are answers: a verb whose subject is nobody of the dictionary has none. The rules prefer silence to a guess.
 */
@NullMarked
package io.wirewatch.tagger.clauses;

import org.jspecify.annotations.NullMarked;
