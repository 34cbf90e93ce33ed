/**
 * Lays a {@link io.wirewatch.sink.summary.Summary} out: as a table for a terminal, as Markdown, as JSON Lines, and keeps the
 * report files.
 *
 * <p>Everything is a function of the rows alone: no moment of writing, no paths, nothing of the machine, so that the same set of
 * articles gives the same bytes. Words out of articles are untrusted: they are shown as text in whatever they are put into, and
 * cannot move a terminal's cursor, end a Markdown table or become a link.
 */
@NullMarked
package io.wirewatch.sink.report;

import org.jspecify.annotations.NullMarked;
