/**
 * How fast the whole pipeline is, beside two programs that do less of it.
 *
 * <p>In one process, on the embedded broker, exactly once: (a) a topology that only decodes and encodes the same JSON, which no
 * pipeline on this machine can beat; (b) the pipeline, from {@code articles} to the rows in the database; (c) the same counting as
 * anybody would write it first in Kafka's own language of streams. The articles lie in the topic before the clock starts, and each
 * contender has run once before it is measured, so that no compiler is measured. What counts are the ratios: machines differ.
 *
 * <p>{@link io.wirewatch.bench.pipeline.StageProfile} tells where the processor time of (b) went.
 */
@NullMarked
package io.wirewatch.bench.pipeline;

import org.jspecify.annotations.NullMarked;
