/**
 * A {@link io.wirewatch.sink.brief.Brief} as one HTML file with everything in it.
 *
 * <p>Flows in: a brief. Flows out: a page that asks no other host for anything and holds no program: charts are drawn here, as
 * SVG, and what opens and closes is the browser's own {@code details}. Its policy allows its one style sheet, by checksum, and
 * nothing else. Guaranteed: the same brief gives the same bytes; every word out of an article is text, whatever it looks like; a
 * link leads to {@code http} or {@code https} or is none; every figure of a chart stands in a table or a label as well.
 */
@NullMarked
package io.wirewatch.sink.page;

import org.jspecify.annotations.NullMarked;
