package io.wirewatch.bench.pipeline;

import java.util.List;
import java.util.Map;

/**
 * What one contender did.
 *
 * @param name a, b or c
 * @param title what it does
 * @param articles how many
 * @param seconds how long, from running to done
 * @param processSeconds processor time of the process, broker included
 * @param stages processor time in seconds by stage
 * @param traffic what was written to each topic
 * @param heapMiB the most heap in use, garbage included
 * @param liveMiB the heap that was still in use at the end, after a collection
 * @param residentMiB the most memory the process had of the system, of all contenders so far
 */
record Measured(
        String name,
        String title,
        int articles,
        double seconds,
        double processSeconds,
        Map<String, Double> stages,
        List<Traffic> traffic,
        long heapMiB,
        long liveMiB,
        long residentMiB) {

    private static final double MICROS = 1e6;

    double rate() {
        return articles / seconds;
    }

    /** Processor time an article, in microseconds; the broker's and the machine's among it. */
    double micros() {
        return processSeconds / articles * MICROS;
    }

    /** Of it, a stage's. */
    double micros(String stage) {
        return stages.getOrDefault(stage, 0.0) / articles * MICROS;
    }
}
