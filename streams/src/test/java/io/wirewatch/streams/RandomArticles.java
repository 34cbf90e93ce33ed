package io.wirewatch.streams;

import io.wirewatch.model.Article;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles that meet one another: few ids, so that versions compete; few texts, so that reprints occur; several corpora and feeds. */
final class RandomArticles {

    private static final List<String> SUBJECTS = List.of("Anna Adams", "Boris Brown", "Aland", "Beland", "The Pact");
    private static final List<String> VERBS = List.of("praised", "accused", "imposed sanctions on", "did not praise");
    private static final Instant START = Instant.parse("2020-06-01T00:00:00Z");

    /** Long enough to be abridged and still be told. */
    static final String STORY = paragraph(0) + paragraph(1);

    private RandomArticles() {}

    static List<Article> of(Random random, int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant published = START.plusSeconds(random.nextInt(40 * 24 * 3600));
            articles.add(Articles.article("id-" + random.nextInt(count / 2), published.toString(), text(random))
                    .withCorpus(pick(random, List.of("one", "two")))
                    .withFeed(pick(random, List.of("feed-1", "feed-2", "feed-3")))
                    .withPublisher(pick(random, List.of("The Post", "The Herald")))
                    .revised(START.plusSeconds(random.nextInt(3)).toString())
                    .build());
        }
        return articles;
    }

    /** Fifty words that stand in no other paragraph. */
    private static String paragraph(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(SUBJECTS.get((number + i) % SUBJECTS.size()))
                    .append(i % 2 == 0 ? " praised " : " accused ")
                    .append(SUBJECTS.get((number + 3 * i + 1) % SUBJECTS.size()))
                    .append(" in chapter ")
                    .append(100 * number + i)
                    .append(". ");
        }
        return text.toString();
    }

    private static String text(Random random) {
        if (random.nextBoolean()) {
            return paragraph(random.nextInt(3)) + paragraph(3 + random.nextInt(3)) + "Note " + random.nextInt(4);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(pick(random, SUBJECTS))
                    .append(' ')
                    .append(pick(random, VERBS))
                    .append(' ')
                    .append(pick(random, SUBJECTS))
                    .append(" on that day. ");
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
