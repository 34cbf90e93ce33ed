package io.wirewatch.bench.scale;

import io.wirewatch.wire.Json;
import java.util.List;
import java.util.Locale;

/**
 * What a run found.
 *
 * @param articles how many went through
 * @param seconds how long the topology took, without the restart
 * @param shares records in each partition behind the combiner
 * @param residentMiB the most memory the process had, broker included; 0 where the system does not say
 * @param restoreSeconds from the start without a state folder until records are processed
 * @param compared rows that were compared with a recount; -1 if only the account was checked
 * @param problems what the audit says, empty when all is well
 */
record ScaleReport(
        int articles,
        double seconds,
        List<Long> shares,
        long residentMiB,
        double restoreSeconds,
        long compared,
        List<String> problems) {

    /** The most loaded partition may have this many times the mean. */
    static final double SKEW_LIMIT = 1.5;

    static final long MEMORY_LIMIT_MIB = 1024;

    /** How many times the mean the most loaded partition has. */
    double skew() {
        double mean = shares.stream().mapToLong(Long::longValue).average().orElse(1);
        return shares.stream().mapToLong(Long::longValue).max().orElse(0) / mean;
    }

    boolean isGood() {
        return skew() <= SKEW_LIMIT && residentMiB <= MEMORY_LIMIT_MIB && problems.isEmpty();
    }

    String table() {
        return String.format(Locale.ROOT, "articles                         %,12d%n", articles)
                + String.format(Locale.ROOT, "articles/s                       %,12.0f%n", articles / seconds)
                + String.format(
                        Locale.ROOT,
                        "shares behind the combiner       %,12d%n",
                        shares.stream().mapToLong(Long::longValue).sum())
                + String.format(
                        Locale.ROOT, "most loaded partition / mean     %12.2f  (at most %.1f)%n", skew(), SKEW_LIMIT)
                + String.format(
                        Locale.ROOT,
                        "process memory at most, MiB      %,12d  (at most %,d)%n",
                        residentMiB,
                        MEMORY_LIMIT_MIB)
                + String.format(Locale.ROOT, "restored without its folder in   %12.1f s%n", restoreSeconds)
                + String.format(
                        Locale.ROOT,
                        "audit                            %12s  (%s)%n",
                        problems.isEmpty() ? "clean" : problems.size() + " wrong",
                        compared < 0 ? "the account alone" : String.format(Locale.ROOT, "%,d rows", compared));
    }

    String json() {
        return Json.mapper()
                .createObjectNode()
                .put("articles", articles)
                .put("articlesPerSecond", articles / seconds)
                .put("skew", skew())
                .put("residentMiB", residentMiB)
                .put("restoreSeconds", restoreSeconds)
                .put("comparedRows", compared)
                .put("problems", problems.size())
                .put("good", isGood())
                .toString();
    }
}
