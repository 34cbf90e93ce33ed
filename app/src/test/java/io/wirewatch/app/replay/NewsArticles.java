package io.wirewatch.app.replay;

import io.wirewatch.model.Article;
import io.wirewatch.model.ArticleId;
import io.wirewatch.model.Content;
import io.wirewatch.model.Origin;
import io.wirewatch.model.Precision;
import io.wirewatch.model.Provenance;
import io.wirewatch.model.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up articles over half a year, with duplicates, new versions, reprints, two corpora and a few that must be refused. */
final class NewsArticles {

    private static final List<String> ACTORS = List.of(
            "Vladimir Putin", "Emmanuel Macron", "Germany", "Belarus", "the European Union", "NATO", "Poland", "China");
    private static final List<String> VERBS =
            List.of("praised", "condemned", "imposed sanctions on", "met", "thanked", "threatened", "did not support");
    private static final Instant START = Instant.parse("2020-03-01T00:00:00Z");
    private static final int SECONDS = 180 * 24 * 3600;

    private final Random random;

    NewsArticles(Random random) {
        this.random = random;
    }

    List<Article> of(int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(i));
            if (random.nextInt(10) == 0) {
                articles.add(articles.get(random.nextInt(articles.size())));
            }
        }
        return articles;
    }

    private Article article(int number) {
        int id = random.nextInt(8) == 0 ? random.nextInt(number + 1) : number;
        Instant published = START.plusSeconds(random.nextInt(SECONDS));
        if (random.nextInt(200) == 0) {
            published = Instant.parse("2099-01-01T00:00:00Z");
        }
        String publisher = "Publisher " + random.nextInt(7);
        Origin origin = new Origin("corpus-" + random.nextInt(2), "feed-" + random.nextInt(4), "made-up:" + number);
        return Article.of(
                new ArticleId("a-" + id),
                Content.of("News number " + number % 50, text()),
                new Publication(published, Precision.MINUTE, "made-up"),
                new Provenance(
                        origin,
                        null,
                        publisher,
                        publisher,
                        START.plusSeconds(random.nextInt(5)),
                        START.plusSeconds(SECONDS)));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(6); i++) {
            text.append(pick(ACTORS))
                    .append(' ')
                    .append(pick(VERBS))
                    .append(' ')
                    .append(pick(ACTORS))
                    .append(" on Monday. ");
        }
        return text.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
