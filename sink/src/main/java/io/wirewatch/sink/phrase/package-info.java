/**
 * How things are said in English, in every report alike: what a stance is called as a verb, how a stretch of time reads. Pure
 * functions of the model; nothing of it depends on where it is shown.
 */
@NullMarked
package io.wirewatch.sink.phrase;

import org.jspecify.annotations.NullMarked;
