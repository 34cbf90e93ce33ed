package io.wirewatch.bench.scale;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Short articles over thirty days, each a function of its number: one actor is in half of them, the others are as frequent as the
 * inverse of their rank.
 */
final class ZipfArticles {

    private static final String HOT = "Vladimir Putin";
    private static final List<String> OTHERS = List.of(
            "the United States",
            "China",
            "Germany",
            "France",
            "Ukraine",
            "Poland",
            "Iran",
            "Israel",
            "India",
            "Japan",
            "Turkey",
            "Belarus",
            "Hungary",
            "Serbia",
            "Finland",
            "Sweden",
            "Norway",
            "Brazil",
            "Mexico",
            "Canada",
            "Egypt",
            "Kenya",
            "Nigeria",
            "Vietnam",
            "Indonesia",
            "Pakistan",
            "Georgia",
            "Armenia",
            "Kazakhstan",
            "Moldova");
    private static final List<String> VERBS =
            List.of("praised", "condemned", "imposed sanctions on", "met", "thanked", "threatened");
    private static final Instant START = Instant.parse("2021-06-01T00:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);
    private static final int PUBLISHERS = 50;

    private final int count;

    /** The articles 0 to {@code count} - 1. */
    ZipfArticles(int count) {
        this.count = count;
    }

    Article article(int number) {
        Random random = new Random(number);
        random.nextInt(); // the first number after a small seed is hardly random
        String first = random.nextBoolean() ? HOT : other(random);
        String text = first + " " + VERBS.get(random.nextInt(VERBS.size())) + " " + other(random)
                + " on Monday, officials said in statement " + number + ".";
        String publisher = "Publisher " + random.nextInt(PUBLISHERS);
        Instant published = START.plusSeconds((long) (MONTH.toSeconds() * (number / (double) count)));
        return Article.of(
                new ArticleId("z-" + number),
                Content.of("News number " + number, text),
                new Publication(published, Precision.INSTANT, "made"),
                new Provenance(
                        new Origin("zipf", "feed " + random.nextInt(3), "made:" + number),
                        null,
                        publisher,
                        publisher,
                        published,
                        published));
    }

    private static String other(Random random) {
        double whole = 0;
        for (int rank = 1; rank <= OTHERS.size(); rank++) {
            whole += 1.0 / rank;
        }
        double rest = random.nextDouble() * whole;
        int rank = 1;
        while (rank < OTHERS.size() && rest > 1.0 / rank) {
            rest -= 1.0 / rank;
            rank++;
        }
        return OTHERS.get(rank - 1);
    }
}
