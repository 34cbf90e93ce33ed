package io.wirewatch.streams.collect;

import io.wirewatch.model.Article;
import io.wirewatch.model.Cell;
import io.wirewatch.model.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article: every version that was seen and how often, and in which hour the winner counts.
 *
 * <p>The account of an article is worked out from {@code seen} alone, so it is the same whatever the order in which the copies came.
 *
 * @param corpus which timeline
 * @param seen every version, by feed and day; sorted
 * @param hour the hour the winner is counted in; null while there is none
 */
record HeldArticle(String corpus, List<Seen> seen, @Nullable Instant hour) {

    HeldArticle {
        seen = seen.stream().sorted(Seen.ORDER).toList();
    }

    /**
     * One version as one feed delivered it for one day.
     *
     * @param version the version
     * @param revised the latest moment of revision it was seen with
     * @param feed the feed
     * @param day the UTC day of publication
     * @param copies how many records
     */
    record Seen(String version, Instant revised, String feed, String day, long copies) {

        private static final Comparator<Seen> ORDER =
                Comparator.comparing(Seen::version).thenComparing(Seen::feed).thenComparing(Seen::day);

        private static final Comparator<Seen> BY_REVISION =
                Comparator.comparing(Seen::revised).thenComparing(Seen::version);

        boolean isSameAs(Seen other) {
            return ORDER.compare(this, other) == 0;
        }
    }

    /** Nothing seen yet. */
    static HeldArticle none(String corpus) {
        return new HeldArticle(corpus, List.of(), null);
    }

    /** The version that counts: the greatest (revised, version); empty while nothing was seen. */
    String winner() {
        return seen.stream().max(Seen.BY_REVISION).map(Seen::version).orElse("");
    }

    /** With one more record. */
    HeldArticle with(Article article) {
        String day =
                LocalDate.ofInstant(article.published().at(), ZoneOffset.UTC).toString();
        String feed = article.provenance().origin().feed();
        Seen arrived = new Seen(article.version(), article.provenance().revised(), feed, day, 1);
        List<Seen> all = new ArrayList<>();
        for (Seen known : seen) {
            if (known.isSameAs(arrived)) {
                Instant revised = known.revised().isAfter(arrived.revised()) ? known.revised() : arrived.revised();
                arrived = new Seen(known.version(), revised, feed, day, known.copies() + 1);
            } else {
                all.add(known);
            }
        }
        all.add(arrived);
        return new HeldArticle(corpus, all, hour);
    }

    /** With the winner counted in this hour. */
    HeldArticle countedIn(Instant when) {
        return new HeldArticle(corpus, seen, when);
    }

    /** What it adds to the account of each feed and day: the first copy of the winner is counted, everything else is not. */
    Map<Cell, Map<String, Long>> account() {
        Map<Cell, Map<String, Long>> account = new HashMap<>();
        String winner = winner();
        boolean counted = false;
        for (Seen each : seen) {
            Map<String, Long> sums =
                    account.computeIfAbsent(Cell.ofLedger(corpus, each.feed(), each.day()), cell -> new HashMap<>());
            sums.merge(Measure.READ, each.copies(), Long::sum);
            if (!each.version().equals(winner)) {
                sums.merge(Measure.SUPERSEDED, each.copies(), Long::sum);
                continue;
            }
            long first = counted ? 0 : 1;
            counted = true;
            sums.merge(Measure.COUNTED, first, Long::sum);
            sums.merge(Measure.DUPLICATE, each.copies() - first, Long::sum);
        }
        return account;
    }
}
