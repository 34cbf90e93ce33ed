package io.wirewatch.bench.pipeline;

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
 * Articles of about 3,000 characters, put together from real pieces: a function of the pieces and the number of the article.
 *
 * <p>They are published one after the other, as densely as a million articles in thirty days are; one in twenty is a reprint,
 * word for word, of the one before; forty publishers share them as unevenly as publishers do.
 */
final class MadeArticles {

    static final int LENGTH = 3_000;

    private static final Instant START = Instant.parse("2020-03-01T00:00:00Z");
    private static final Duration APART = Duration.ofDays(30).dividedBy(1_000_000);
    private static final int REPRINT_EVERY = 20;
    private static final int PUBLISHERS = 40;
    private static final int HEADLINE = 70;

    private final List<String> pieces;

    MadeArticles(List<String> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The article of this number, from 0. */
    Article article(int number) {
        boolean isReprint = number % REPRINT_EVERY == REPRINT_EVERY - 1;
        String text = text(new Random(isReprint ? number - 1 : number));
        Random random = new Random(-1L - number);
        String publisher = "Publisher " + (int) (PUBLISHERS * random.nextDouble() * random.nextDouble());
        Instant published = START.plus(APART.multipliedBy(number));
        Origin origin = new Origin("bench", "feed " + random.nextInt(4), "made:" + number);
        return Article.of(
                new ArticleId("b-" + number),
                Content.of(headline(text), text),
                new Publication(published, Precision.INSTANT, "made"),
                new Provenance(origin, "https://news.example/" + number, publisher, publisher, published, published));
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder(LENGTH + 1);
        while (text.length() < LENGTH) {
            text.append(pieces.get(random.nextInt(pieces.size())).strip()).append("\n\n");
        }
        return text.substring(0, text.lastIndexOf(" ", LENGTH) + 1).strip();
    }

    private static String headline(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= HEADLINE ? line : line.substring(0, HEADLINE);
    }
}
