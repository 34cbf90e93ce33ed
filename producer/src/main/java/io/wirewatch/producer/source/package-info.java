/**
 * Where articles come from.
 *
 * <p>An {@link io.wirewatch.producer.source.ArticleSource} is asked again and again for what comes after a cursor, and answers
 * with a batch of {@link io.wirewatch.producer.source.Fetched}: articles and refusals, each with its origin. The sources of
 * this package read files, folders and standard input, in a fixed order, one piece at a time.
 *
 * <p>What is guaranteed: everything a person points at becomes an article or a refusal with its reason; a bad file or line
 * never hides the next one. Memory does not grow with the size of a file: pages beyond a limit are refused by their size, lines
 * beyond a limit are skipped as they are read. Asking again with the cursor of a batch goes on behind that batch, in the same
 * process or another one, as long as the files are the same.
 *
 * <p>What is not: watching a folder for new files; archives other than zip, tar and gzip.
 */
@NullMarked
package io.wirewatch.producer.source;

import org.jspecify.annotations.NullMarked;
