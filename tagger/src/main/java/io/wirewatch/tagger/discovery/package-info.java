/**
 * Names that no dictionary knows: persons, organisations and places.
 *
 * <p>The tokens of an article and what the dictionary found in them ({@link io.wirewatch.tagger.discovery.Taken}) flow in,
 * {@link io.wirewatch.tagger.discovery.Discovered} names flow out, by place. The steps: cut the capitalised words of each sentence
 * into stretches ({@code Stretches}); weigh what speaks for a person, an organisation, a place, in the words themselves and around
 * them ({@code Weigher}); add up over the article what was weighed for the same words; decide. A surname, given name, first word
 * or acronym is joined to the full name it is short for ({@code Acquaintances}), wherever in the article that stands.
 *
 * <p>The lists behind it (given names, towns, ordinary words, words such as Ltd and University) are files in the folder
 * {@code discovery}. Guaranteed: the same words give the same names; the id of a discovered name is made of its words alone
 * ({@code name:yulia-navalnaya}), so it is the same in every article. Not guaranteed: that the same name in two articles is the
 * same person, or that its type is right.
 */
@NullMarked
package io.wirewatch.tagger.discovery;

import org.jspecify.annotations.NullMarked;
