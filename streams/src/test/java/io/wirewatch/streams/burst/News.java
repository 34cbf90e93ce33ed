package io.wirewatch.streams.burst;

import io.wirewatch.model.rule.BurstLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Made-up news of four publishers that sleep at night and at weekends, one article in four about one actor. */
final class News {

    private static final Instant BEGIN = Instant.parse("2020-07-06T00:00:00Z");
    private static final int PUBLISHERS = 4;
    private static final double BY_DAY = 5;
    private static final double OF_ACTOR = 0.25;

    private final Random random;
    private final List<Written> articles = new ArrayList<>();

    News(long seed) {
        this.random = new Random(seed);
    }

    List<Written> articles() {
        return articles;
    }

    News weeks(int weeks) {
        for (int hour = 0; hour < weeks * 7 * 24; hour++) {
            double awake = (hour % 24 >= 6 && hour % 24 < 22 ? 1 : 0.2) * (hour / 24 % 7 >= 5 ? 0.5 : 1);
            for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
                int count = poisson(BY_DAY * awake);
                for (int i = 0; i < count; i++) {
                    boolean isOfActor = random.nextDouble() < OF_ACTOR;
                    articles.add(new Written(BEGIN.plus(Duration.ofHours(hour)), "Daily " + publisher, isOfActor));
                }
            }
        }
        return this;
    }

    /** From an hour on, each publisher writes so many times as much of the actor, and of nothing else. */
    News wroteMore(Instant from, int hours, int times) {
        List<Written> more = new ArrayList<>();
        for (int hour = 0; hour < hours; hour++) {
            for (int publisher = 0; publisher < PUBLISHERS; publisher++) {
                for (int i = 0; i < (times - 1) * BY_DAY * OF_ACTOR; i++) {
                    more.add(new Written(from.plus(Duration.ofHours(hour)), "Daily " + publisher, true));
                }
            }
        }
        articles.addAll(more);
        return this;
    }

    List<Burst> bursts() {
        return bursts(BurstLimits.DEFAULT);
    }

    List<Burst> bursts(BurstLimits limits) {
        return bursts(limits, hour -> true);
    }

    /** Of the articles in the order in which they stand. */
    List<Burst> bursts(BurstLimits limits, Predicate<Instant> isWorthIt) {
        HourCounts counts = new HourCounts();
        Map<Instant, Map<String, Long>> delivered = new HashMap<>();
        for (Written article : articles) {
            delivered.computeIfAbsent(article.hour(), any -> new HashMap<>()).merge(article.publisher(), 1L, Long::sum);
            if (article.isOfActor()) {
                counts.add(article.hour(), article.publisher(), 1);
            }
        }
        Coverage coverage = new Coverage();
        delivered.forEach(coverage::put);
        return new BurstDetector(limits).find(counts, coverage, isWorthIt);
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
