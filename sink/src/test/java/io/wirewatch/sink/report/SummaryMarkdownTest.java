package io.wirewatch.sink.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryMarkdownTest {

    @Test
    void shouldWriteTheReviewedDocument() {
        // When
        String document = SummaryMarkdown.of(Scenes.summary());

        // Then
        GoldenFile.assertSame("summary.md", document);
    }

    @Test
    void shouldShowMarkupOfArticlesAsText() {
        // When / Then
        assertThat(MarkdownText.escape("a|b\nc <script> *x* `y` [z](http://e.org) & \\"))
                .isEqualTo("a\\|b c &lt;script\\> \\*x\\* \\`y\\` \\[z\\]\\(http&#58;//e.org\\) &amp; \\\\");
        assertThat(MarkdownText.escape("see www.example.org or me@example.org"))
                .isEqualTo("see www&#46;example.org or me&#64;example.org");
    }

    @Test
    void shouldLinkToTheWebAlone() {
        // When / Then
        assertThat(MarkdownText.link("BBC", "https://bbc.com/a_(b)|c"))
                .isEqualTo("[BBC](https://bbc.com/a_%28b%29%7Cc)");
        assertThat(MarkdownText.link("BBC", "javascript:alert(1)")).isEqualTo("BBC");
        assertThat(MarkdownText.link("BBC", null)).isEqualTo("BBC");
    }
}
