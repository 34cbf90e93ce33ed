package io.wirewatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TaggedArticleTest {

    @Test
    void shouldKeepWordsOfSentencesWhenSomethingWasFoundInThem() {
        // Given
        String text = "Nothing here. Putin spoke. Nothing there.";
        Mention mention = new Mention(
                new ActorId("putin"), MentionKind.NAME, MentionRole.ACTOR, Part.TEXT, new Span(14, 19), "Putin");
        Tags tags = new Tags(
                List.of(mention),
                List.of(),
                List.of(),
                List.of(
                        new Sentence(Part.TITLE, new Span(0, 26)),
                        new Sentence(Part.TEXT, new Span(0, 13)),
                        new Sentence(Part.TEXT, new Span(14, 26)),
                        new Sentence(Part.TEXT, new Span(27, 41))),
                new TreeMap<>(),
                "d");

        // When
        TaggedArticle tagged = TaggedArticle.of(article("A headline of the same length", text), "c-1", tags);

        // Then
        assertThat(tagged.sentences())
                .containsExactly(new TaggedArticle.Quotable(Part.TEXT, new Span(14, 26), "Putin spoke."));
        assertThat(tagged.tags().sentences()).hasSize(4);
    }

    private static Article article(String title, String text) {
        Instant at = Instant.parse("2020-11-17T00:00:00Z");
        return Article.of(
                new ArticleId("a-1"),
                Content.of(title, text),
                new Publication(at, Precision.DAY, "test"),
                new Provenance(new Origin("seeds", "seeds", "001.txt"), null, "s", "p", at, at));
    }
}
