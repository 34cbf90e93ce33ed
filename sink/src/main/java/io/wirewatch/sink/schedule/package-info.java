/**
 * Reports at set times, to a folder, a feed and a webhook.
 *
 * <p>Flows in: plans, a clock, the database. Flows out: {@link io.wirewatch.sink.schedule.Issue}s, each the brief of a window that
 * ends when the plan says. Guaranteed: every issue that falls due is delivered to every outlet once, in order, over restarts; what
 * an outlet was given last stands in a file that is replaced whole. An outlet that fails is tried again with growing pauses and does
 * not hold up the others. Not guaranteed: more than the last {@value io.wirewatch.sink.schedule.ReportDesk#KEPT} issues of a time when
 * nobody ran; and a webhook may hear twice of an issue if the process is killed between its answer and the note of it, which is
 * why each carries an {@code Idempotency-Key}.
 */
@NullMarked
package io.wirewatch.sink.schedule;

import org.jspecify.annotations.NullMarked;
