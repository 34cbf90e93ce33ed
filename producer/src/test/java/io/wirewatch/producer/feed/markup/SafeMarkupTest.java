package io.wirewatch.producer.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeMarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain <b>bold</b> &amp; &#8217;           | plain <b>bold</b> &amp; &#8217;
            a<script>x()</script>b                    | ab
            a<SCRIPT src=x>y                          | a
            a<style>p{}</style>b                      | ab
            a<iframe src=x>b</iframe>c                | abc
            <img src="p.jpg" onerror="x()">           | <img src="http://example.com/d/p.jpg" />
            <a href="javascript:x()">b</a>            | <a href="">b</a>
            <a href="java&#115;cript:x()">b</a>       | <a href="">b</a>
            <a href="/x?a=1&amp;b=2">b</a>            | <a href="http://example.com/x?a=1&amp;b=2">b</a>
            <a title="&quot;><script>">b</a>          | <a title="&quot;&gt;&lt;script&gt;">b</a>
            <br><hr/>                                 | <br /><hr />
            <p style="color:red; position:fixed">a    | <p style="color: red;">a
            <p style="width:expression(x())">a        | <p>a
            1 < 2 & 3                                 | 1 &lt; 2 &amp; 3
            Q&A                                       | Q&amp;A
            &#X61;&#147;                              | &#x61;&#x201c;
            a<!-- <b>gone</b> -->c                    | ac
            a<!-- never closed > b                    | a b
            a<?php echo ?>b                           | ab
            <!DOCTYPE ~                               | &lt;!DOCTYPE ~
            <b i$="1" class=x>a</b>                   | <b class="x">a</b>
            """)
    void shouldKeepWhatShowsAndNothingThatRuns(String markup, String safe) {
        assertThat(SafeMarkup.of(markup, "http://example.com/d/e")).isEqualTo(safe);
    }

    @Test
    void shouldNeverLetAnythingThroughThatABrowserWouldRun() {
        // Given pieces of attacks, put together at random
        List<String> pieces = List.of(
                "<",
                ">",
                "\"",
                "'",
                "/",
                "=",
                " ",
                "script",
                "<script",
                "</script>",
                "<img src=",
                "onerror=",
                "javascript:",
                "<a href=",
                "<style>",
                "</style>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<svg",
                "<math",
                "&lt;",
                "&#60;",
                "<iframe",
                "\t",
                "\u0000",
                "<b",
                "</b>",
                "<textarea>",
                "<noscript>",
                "<select>",
                "title=",
                "style=",
                "x");
        Random random = new Random(28);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder markup = new StringBuilder();
            random.ints(random.nextInt(14), 0, pieces.size()).forEach(i -> markup.append(pieces.get(i)));
            // When
            String safe = SafeMarkup.of(markup.toString(), null);
            // Then
            Document shown = Jsoup.parseBodyFragment(safe);
            assertThat(shown.select("script, style, iframe, svg, math, object, embed, [onerror]"))
                    .as("%s became %s", markup, safe)
                    .isEmpty();
            assertThat(shown.select("[href]").eachAttr("href"))
                    .as("%s became %s", markup, safe)
                    .noneMatch(address -> address.replaceAll("[\\x00-\\x20]", "")
                            .toLowerCase(Locale.ROOT)
                            .startsWith("javascript:"));
        }
    }

    @Test
    void shouldStayQuickWhenTheMarkupIsHostile() {
        // Given
        String tags = "<p>".repeat(200_000);
        String open = "<a ".repeat(200_000);
        String quotes = "<a title=\"".repeat(100_000);
        String style = "<p style=\"" + "a:b;".repeat(100_000) + "\">";
        // When
        long start = System.nanoTime();
        for (String markup : List.of(tags, open, quotes, style)) {
            SafeMarkup.of(markup, "http://example.com/");
        }
        // Then
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
    }
}
