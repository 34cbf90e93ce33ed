/**
 * Bursts: hours in which far more is written of something than such an hour usually brings.
 *
 * <p>In flow the counts of one cell by hour and publisher, and what all publishers delivered ({@link
 * io.wirewatch.streams.burst.Coverage}); out flow the hours that are {@link io.wirewatch.streams.burst.Burst}s. No Kafka, no clock:
 * the answer is a function of the counts alone, in whatever order they came, and an hour is judged by the fourteen days before it
 * and never by what came after.
 *
 * <p>An hour is compared with hours like it: the same hour of the day counts eight times as much as any other, the hours beside it four
 * times, and of these the same weekday three times and the same kind of day (work, weekend) twice. Counts are compared by their square
 * roots, whose deviation does not grow with the count as long as articles come independently (Anscombe, "The transformation of
 * Poisson, binomial and negative-binomial data", Biometrika 1948).
 *
 * <p>What the feeds delivered is part of the judgement. Hours in which nothing came at all are no part of a baseline; a publisher
 * counts once it has been known for a week, so a new feed is not a burst; and where the same publishers write more about everything
 * else as well, more was to be expected, so the hour after an outage is none either.
 */
@NullMarked
package io.wirewatch.streams.burst;

import org.jspecify.annotations.NullMarked;
