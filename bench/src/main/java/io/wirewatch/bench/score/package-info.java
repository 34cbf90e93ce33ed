/**
 * How right Wirewatch is on public data: the scorecard.
 *
 * <p>A folder of public data flows in, a number a {@link io.wirewatch.bench.score.Measure} flows out, and a page with what a
 * simple baseline gets, what we get and what the best known gets. A measure asks the offline filters ({@link
 * io.wirewatch.bench.score.Filters}), which is what a user of the command line would ask, so offsets and field names are
 * measured too.
 *
 * <p>To add a measure: write one small class that implements {@link io.wirewatch.bench.score.Measure} (take {@code Relations} as
 * an example), add it to {@link io.wirewatch.bench.score.Measures#all()}, run {@code ./wirewatch bench scorecard --only NAME}, and
 * commit the changed {@code docs/scorecard.md} and {@code bench/scorecard.tsv} with it. {@link io.wirewatch.bench.score.Counts}
 * (precision, recall, F1), {@link io.wirewatch.bench.score.Labels} (accuracy, macro-F1) and {@link
 * io.wirewatch.bench.score.CodePoints} (the offsets of the data) are there to be used. If two people changed the scorecard at
 * once, keep either side of both files and run their measures again: a run replaces the lines of what it ran and keeps the rest.
 *
 * <p>Guaranteed: the same program and data give the same numbers; a measure whose data is absent is skipped and named. None of the
 * data is kept here: several sets may be used for research only. {@code --check} fails where a measure has lost more than two
 * points against {@code bench/scorecard.tsv}.
 */
@NullMarked
package io.wirewatch.bench.score;

import org.jspecify.annotations.NullMarked;
