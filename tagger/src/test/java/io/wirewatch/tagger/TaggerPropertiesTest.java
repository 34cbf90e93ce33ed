package io.wirewatch.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Content;
import io.wirewatch.model.Part;
import io.wirewatch.model.RejectReason;
import io.wirewatch.model.Span;
import io.wirewatch.model.TagResult;
import io.wirewatch.model.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text whatever. */
class TaggerPropertiesTest {

    private static final String[] PIECES = {
        "Lukashenko",
        "Putin",
        "praised",
        "EU",
        "sanctions on",
        " ",
        " ",
        " ",
        ".",
        ",",
        "\"",
        "“",
        "”",
        "’",
        "'s",
        "’s",
        "-",
        "--",
        "\n\n",
        "\r\n",
        "he",
        "said",
        "that",
        "the",
        "leader",
        "Belarus",
        "Russian",
        "who",
        "\uD800",
        "\uDC00",
        "😀",
        "مرحبا",
        "北京",
        "ไทย",
        "é",
        "e\u0301",
        "\u200D",
        "\u202E",
        "U.S.",
        "1,000.5",
        "(",
        ")",
        "[",
        "we",
        "his",
        "told",
        "according to",
        "!",
        "?",
        "…",
        "Ünïçödé",
        "\t",
        "\u0000",
        "\uFFFF",
        "to",
        "of",
        "Republic",
        "former",
        "President"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldGiveValidSpansWhateverTheText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            String title = randomText(random, 12);
            String text = "x" + randomText(random, 120);

            Tags tags = World.tags(World.tagger(), Content.of(title, text), World.IN_2020);

            assertValid(tags, title, text);
        }
    }

    private static String randomText(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces);
        for (int i = 0; i < count; i++) {
            text.append(
                    random.nextInt(10) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static void assertValid(Tags tags, String title, String text) {
        int[] last = {-1, -1};
        tags.mentions().forEach(m -> {
            assertThat(m.span().of(m.part() == Part.TITLE ? title : text)).isEqualTo(m.surface());
            assertThat(m.span().begin()).isGreaterThanOrEqualTo(last[m.part().ordinal()]);
            last[m.part().ordinal()] = m.span().end();
            assertThat(tags.actors()).containsKey(m.actor());
        });
        tags.stances().forEach(s -> {
            String part = s.part() == Part.TITLE ? title : text;
            assertInside(
                    part, s.cue(), s.sentence(), s.holder().span(), s.target().span());
            assertThat(s.holder().actor()).isNotEqualTo(s.target().actor());
            assertThat(tags.actors())
                    .containsKeys(s.holder().actor(), s.target().actor());
        });
        tags.quotes()
                .forEach(q -> assertInside(q.part() == Part.TITLE ? title : text, q.source(), q.cue(), q.content()));
        tags.sentences().forEach(s -> assertInside(s.part() == Part.TITLE ? title : text, s.span()));
    }

    private static void assertInside(String part, Span... spans) {
        assertThat(List.of(spans)).allMatch(span -> span.end() <= part.length() && span.begin() < span.end());
    }

    @Test
    void shouldAnswerTheSameWhenAskedFromManyThreads() throws ExecutionException, InterruptedException {
        List<String> texts = new ArrayList<>();
        Random random = new Random(42);
        for (int i = 0; i < 60; i++) {
            texts.add("x" + randomText(random, 80));
        }
        List<Tags> alone = texts.stream().map(World::tags).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Tags>>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                together.add(pool.submit(() -> texts.stream().map(World::tags).toList()));
            }
            for (Future<List<Tags>> answer : together) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void shouldStayLinearWhenATextHasNoBlankOrNoEnd() {
        String endless = "a".repeat(5_000_000);
        String crowded = "Putin praised Lukashenko. ".repeat(50_000);

        assertThat(World.tags(endless).mentions()).isEmpty();
        assertThat(World.tags(crowded).mentions()).hasSize(100_000);
    }

    @Test
    void shouldFinishWhenOneSentenceHoldsEverything() {
        String text = "Putin said that Russia and Belarus praised " + "Lukashenko, Putin and the EU, ".repeat(2_000);

        assertThat(World.tags(text).mentions()).hasSizeGreaterThan(6_000);
    }

    @Test
    void shouldRefuseWhenATextIsBeyondTheLimit() {
        TagResult result = World.tagger().tag(Content.of("", "a".repeat((1 << 24) + 1)), World.IN_2020);

        assertThat(result.<Object>fold(tags -> "tagged", TagResult.Refused::reason))
                .isEqualTo(RejectReason.TOO_LARGE);
    }
}
