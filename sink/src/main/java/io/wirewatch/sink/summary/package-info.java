/**
 * What a person wants to know of a corpus and a stretch of time, read from the database in one consistent look: who was talked
 * about, who stands where on whom, and what was not counted. How it is laid out is the business of {@code report}.
 */
@NullMarked
package io.wirewatch.sink.summary;

import org.jspecify.annotations.NullMarked;
