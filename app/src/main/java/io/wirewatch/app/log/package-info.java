/**
 * Where the log goes: to a file in the data folder, so that the terminal belongs to the results.
 *
 * <p>Until a command names a folder or asks for the console, nothing is written anywhere. The set-up is code rather than an XML
 * file because parsing one costs every command a quarter of a second; a user's own {@code logback.xml} on the class path, or
 * {@code -Dlogback.configurationFile}, still takes precedence.
 */
@NullMarked
package io.wirewatch.app.log;

import org.jspecify.annotations.NullMarked;
