/**
 * From characters to tokens and sentences.
 *
 * <p>A string flows in, a {@link io.wirewatch.tagger.text.Tokens} flows out: parallel arrays of offsets, terms and shapes, one
 * slot a token, with sentence borders beside them. A term is the number that a {@link io.wirewatch.tagger.text.Vocabulary} gave
 * to the folded word (lower case, no diacritics, no apostrophes inside), so that everything later compares numbers and never
 * strings. Words nobody asked for have the term {@link io.wirewatch.tagger.text.Vocabulary#UNKNOWN}.
 *
 * <p>Guaranteed: any UTF-16 input gives tokens whose offsets ascend and lie inside the text; nothing is allocated per token; the
 * work is linear in the length of the text. Hyphens join: {@code pro-Russian} is two tokens, the second one marked as joined. An
 * English possessive is a token of its own. Scripts that do not put blanks between words give one token a character.
 *
 * <p>Not guaranteed: that a sentence border is where an editor would put it. Abbreviations and initials are a list, not a model.
 */
@NullMarked
package io.wirewatch.tagger.text;

import org.jspecify.annotations.NullMarked;
