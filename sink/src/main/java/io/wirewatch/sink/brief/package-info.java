/**
 * What happened in a stretch of time, and how that differs from the stretch before it: a {@link io.wirewatch.sink.brief.Brief},
 * counted from the articles of the database for any window that ends at any moment.
 *
 * <p>Flows in: the tables {@code articles}, {@code mentions}, {@code stances}, {@code sentences}; the tables by hour for names, for
 * what was there before, and for the course of time; the account. Flows out: records, laid out by {@code report}. Guaranteed: for
 * a window and a moment that the rolling tables hold, the counts are those of the rolling tables ({@code BriefCountsTest}), because
 * both count the same: an article once to each actor that it names as acting or that holds or receives a stance in it. Distinct
 * texts and publishers are counted from articles and never summed over hours.
 *
 * <p>Not guaranteed: speed for a window of everything in a large database; it reads every mention.
 */
@NullMarked
package io.wirewatch.sink.brief;

import org.jspecify.annotations.NullMarked;
