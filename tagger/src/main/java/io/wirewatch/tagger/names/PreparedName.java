package io.wirewatch.tagger.names;

/**
 * A name made ready to be compared many times.
 *
 * @param name as given
 * @param words in Latin letters, without titles and legal forms
 */
public record PreparedName(String name, NameWords words) {}
