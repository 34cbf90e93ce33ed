/**
 * Line files: how dictionaries and stance lists are read.
 *
 * <p>A path or a resource flows in, {@link io.wirewatch.tagger.files.Line lines} flow out, without comments and blank lines, each
 * knowing its file and number so that a problem can be told as {@code file:line: what is wrong}. A
 * {@link io.wirewatch.tagger.files.DictionaryProblem} is the only exception for a file that cannot be used; it is meant for the
 * person who wrote the file.
 *
 * <p>Nothing here knows what the lines mean.
 */
@NullMarked
package io.wirewatch.tagger.files;

import org.jspecify.annotations.NullMarked;
