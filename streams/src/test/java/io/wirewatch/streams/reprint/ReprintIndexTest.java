package io.wirewatch.streams.reprint;

import static io.wirewatch.streams.reprint.TextPrintTest.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprintIndexTest {

    private static final Instant START = Instant.parse("2020-08-15T10:00:00Z");

    /** Several indexes that have the keys between them, as the partitions of a topology have. */
    private static final class Parts {

        private final Map<String, PostedText> posted = new HashMap<>();
        private final List<ReprintIndex> indexes = new ArrayList<>();
        private final List<Map<String, Reprint>> answers = new ArrayList<>();

        Parts(FoldRule rule, int count) {
            for (int i = 0; i < count; i++) {
                int part = i;
                indexes.add(new ReprintIndex(rule, key -> Math.floorMod(key, count) == part, posted::get));
                answers.add(new HashMap<>());
            }
        }

        void put(PostedText text) {
            take(text.corpus() + "/" + text.id());
            posted.put(ReprintIndex.keyOf(text), text);
            for (int i = 0; i < indexes.size(); i++) {
                answer(i, indexes.get(i).add(text));
            }
        }

        void take(String article) {
            PostedText old = posted.remove(article);
            for (int i = 0; old != null && i < indexes.size(); i++) {
                answer(i, indexes.get(i).remove(old));
            }
        }

        /** Asks for nobody but those that are said to be affected. */
        private void answer(int part, Set<String> affected) {
            for (String article : affected) {
                answers.get(part).remove(article);
                PostedText text = posted.get(article);
                if (text != null) {
                    indexes.get(part).find(text).ifPresent(it -> answers.get(part)
                            .put(article, it));
                }
            }
        }

        Map<String, String> textIds() {
            Map<String, String> texts = new TreeMap<>();
            for (Map<String, Reprint> part : answers) {
                part.forEach((article, it) ->
                        texts.merge(article, it.toString(), (one, other) -> one.compareTo(other) < 0 ? one : other));
            }
            return texts;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shouldFindWhatTheWholeSetSaysAfterAnyRunOfChanges(long seed) {
        // Given few paragraphs and few hubs, so that hubs are displaced and come back
        Random random = new Random(seed);
        FoldRule rule = new FoldRule(0.6, Optional.of(Duration.ofDays(7)), 1 + random.nextInt(3));
        Parts parts = new Parts(rule, 1 + random.nextInt(3));

        // When
        for (int i = 0; i < 400; i++) {
            PostedText text = randomText(random);
            if (random.nextInt(6) == 0) {
                parts.take(ReprintIndex.keyOf(text));
            } else {
                parts.put(text);
            }
        }

        // Then
        assertThat(parts.textIds()).isEqualTo(atOnce(rule, parts.posted)).hasSizeGreaterThan(5);
    }

    private static Map<String, String> atOnce(FoldRule rule, Map<String, PostedText> posted) {
        Map<String, String> texts = new TreeMap<>();
        for (String corpus : List.of("one", "one/two")) {
            Reprints reprints = new Reprints(rule);
            List<String> articles = new ArrayList<>();
            posted.forEach((article, text) -> {
                if (text.corpus().equals(corpus)) {
                    reprints.add(text.id(), text.published(), text.print());
                    articles.add(article);
                }
            });
            List<Optional<Reprint>> found = reprints.find();
            for (int i = 0; i < articles.size(); i++) {
                String article = articles.get(i);
                found.get(i).ifPresent(it -> texts.put(article, it.toString()));
            }
        }
        return texts;
    }

    private static PostedText randomText(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? words("own" + random.nextInt(40), 10) : "");
        for (int i = 0; i <= random.nextInt(3); i++) {
            text.append(words("p" + random.nextInt(5) + "x", random.nextBoolean() ? 30 : 12));
        }
        return new PostedText(
                random.nextInt(4) == 0 ? "one/two" : "one",
                "id-" + random.nextInt(60),
                0,
                START.plus(Duration.ofHours(random.nextInt(600))),
                TextPrint.of(text.toString()));
    }
}
