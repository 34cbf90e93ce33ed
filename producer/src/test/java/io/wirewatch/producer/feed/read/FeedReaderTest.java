package io.wirewatch.producer.feed.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.FeedEntry;
import io.wirewatch.producer.feed.FeedMeta;
import io.wirewatch.producer.feed.FeedOutline;
import io.wirewatch.producer.feed.FeedPerson;
import io.wirewatch.producer.feed.FeedResult;
import io.wirewatch.producer.feed.FeedText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final String DC = " xmlns:dc='http://purl.org/dc/elements/1.1/'";

    private static FeedDocument read(String document) {
        return read(document, FeedContext.NONE);
    }

    private static FeedDocument read(String document, FeedContext context) {
        return FeedReader.read(document.getBytes(StandardCharsets.UTF_8), context)
                .fold(read -> read, refused -> {
                    throw new AssertionError(refused.detail());
                });
    }

    private static FeedMeta entry(String inner) {
        return read("<rss version='2.0'" + DC + "><channel><item>" + inner + "</item></channel></rss>")
                .entries()
                .get(0)
                .meta();
    }

    private static String value(FeedText text) {
        return text == null ? null : text.value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss version='2.0'><channel><item><title>t</title></item></channel></rss> | rss20
            <rss version='0.91'><channel><item><title>t</title></item></channel></rss> | rss091u
            <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><item><title>t</title></item></rdf:RDF> | rss10
            <feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title></entry></feed> | atom10
            <feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>t</title></entry></feed> | atom03
            <feed><entry><title>t</title></entry></feed> | atom
            <CHANNEL HREF='http://example.com/'><ITEM><TITLE>t</TITLE></ITEM></CHANNEL> | cdf
            <a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>t</a:title></a:entry></a:feed> | atom10
            <rss version='2.0'><channel><item><dc:title>t</dc:title></item></channel></rss> | rss20
            {"version":"https://jsonfeed.org/version/1.1","items":[{"id":1,"title":"t"}]} | json11
            """)
    void shouldReadEveryFormatThatFeedsAreWrittenIn(String document, String format) {
        // When
        FeedDocument feed = read(document);
        // Then
        assertThat(feed.format()).isEqualTo(format);
        assertThat(feed.entries())
                .singleElement()
                .satisfies(entry -> assertThat(value(entry.meta().title())).isEqualTo("t"));
        assertThat(feed.trouble()).isNull();
    }

    @Test
    void shouldTellWhatAnEntrySays() {
        // When
        FeedMeta entry = entry("""
                <title>A &amp;amp; B</title>
                <link>/news/1</link>
                <guid isPermaLink='false'>tag:1</guid>
                <pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>
                <author>me@example.com (Jane Doe)</author>
                <category domain='d'>Politics</category><category>Politics</category>
                <description>&lt;p&gt;Words.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description>
                <enclosure url='http://example.com/a.mp3' length='5' type='audio/mpeg'/>
                """);
        // Then
        assertThat(value(entry.title())).isEqualTo("A &amp; B");
        assertThat(entry.link()).isEqualTo("/news/1");
        assertThat(entry.id()).isEqualTo("tag:1");
        assertThat(entry.published().at()).isEqualTo(Instant.parse("2004-01-01T19:48:21Z"));
        assertThat(entry.authors())
                .containsExactly(new FeedPerson("me@example.com (Jane Doe)", "Jane Doe", "me@example.com", null));
        assertThat(entry.categories()).hasSize(2);
        assertThat(value(entry.summary())).isEqualTo("<p>Words.</p>");
        assertThat(entry.links()).extracting(link -> link.rel()).containsExactly("alternate", "enclosure");
    }

    @Test
    void shouldResolveLinksAgainstTheBaseNearestToThem() {
        // Given
        String document = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/a/'><entry xml:base='b/'>"
                + "<link href='c'/><content type='html'>&lt;a href='d'>x&lt;/a></content></entry></feed>";
        // When
        FeedEntry entry = read(document, new FeedContext("http://example.com/feed", null, null))
                .entries()
                .get(0);
        // Then
        assertThat(entry.meta().link()).isEqualTo("http://example.com/a/b/c");
        assertThat(entry.content().get(0).value()).isEqualTo("<a href=\"http://example.com/a/b/d\">x</a>");
    }

    @Test
    void shouldNameTheFeedThatAnEntryWasTakenFrom() {
        // Given
        String rss =
                "<rss><channel><item><source url='http://example.com/feed'>The Times</source></item></channel></rss>";
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><source><title>The Times</title>"
                + "<link href='http://example.com/'/></source><title>t</title></entry></feed>";
        // Then
        for (String document : List.of(rss, atom)) {
            FeedEntry entry = read(document).entries().get(0);
            assertThat(value(entry.source().title())).isEqualTo("The Times");
            assertThat(entry.meta().link()).isNull();
        }
    }

    @Test
    void shouldKeepTheTitleOfTheChannelApartFromThatOfItsPicture() {
        // When
        FeedMeta head = read("<rss><channel><image><title>logo</title><link>http://l/</link></image><title>news</title>"
                        + "<link>http://n/</link></channel></rss>")
                .head();
        // Then
        assertThat(value(head.title())).isEqualTo("news");
        assertThat(head.link()).isEqualTo("http://n/");
    }

    @Test
    void shouldGiveTheEntriesBeforeTheBreakWhenADocumentBreaksOff() {
        // When
        FeedDocument feed = read("<rss><channel><item><title>one</title></item><item><title>two</tit");
        // Then
        assertThat(feed.trouble()).isNotNull();
        assertThat(feed.entries()).extracting(FeedEntry::isComplete).containsExactly(true, false);
        assertThat(read("<rss><channel><item><title>one</title></item></channel>")
                        .entries())
                .extracting(FeedEntry::isComplete)
                .containsExactly(true);
    }

    @Test
    void shouldGiveTheItemsBeforeTheBreakWhenAJsonFeedBreaksOff() {
        // When
        FeedDocument feed = read(
                "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"f\",\"items\":["
                        + "{\"id\":\"1\",\"url\":\"http://e/1\",\"content_html\":\"<b>x</b><script>y</script>\"},{\"id\":\"2\",");
        // Then
        assertThat(feed.trouble()).isNotNull();
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.meta().link()).isEqualTo("http://e/1");
            assertThat(entry.content().get(0).value()).isEqualTo("<b>x</b>");
        });
    }

    @Test
    void shouldReadNewsSitemapsAndTheirIndexes() {
        // When
        FeedDocument news = read("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
                + "xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>http://e/1</loc><n:news>"
                + "<n:publication><n:name>The Times</n:name><n:language>en</n:language></n:publication>"
                + "<n:publication_date>2020-08-01</n:publication_date><n:title>T</n:title></n:news></url></urlset>");
        FeedDocument index = read("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
                + "<loc>http://e/s.xml</loc><lastmod>2020-08-01</lastmod></sitemap></sitemapindex>");
        // Then
        FeedEntry entry = news.entries().get(0);
        assertThat(value(entry.meta().title())).isEqualTo("T");
        assertThat(value(entry.source().title())).isEqualTo("The Times");
        assertThat(entry.meta().published().at()).isEqualTo(Instant.parse("2020-08-01T00:00:00Z"));
        assertThat(index.format()).isEqualTo("sitemapindex");
        assertThat(index.entries().get(0).meta().link()).isEqualTo("http://e/s.xml");
    }

    @Test
    void shouldFindTheFeedsOfAListWithTheirFolders() {
        // When
        FeedDocument list = read("<opml version='1.0'><body><outline text='News'><outline text='World'>"
                + "<outline text='A' xmlUrl='http://a/feed' htmlUrl='http://a/'/></outline></outline>"
                + "<outline title='B' xmlUrl='http://b/feed'/><outline text='no feed'/></body></opml>");
        // Then
        assertThat(Opml.feeds(list))
                .containsExactly(
                        new FeedOutline("A", "http://a/feed", "http://a/", List.of("News", "World")),
                        new FeedOutline("B", "http://b/feed", null, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html><body>404</body></html>",
                "{\"a\":1}",
                "{",
                "just words",
                "<service/>",
                "\u0000\u0001",
                "[]"
            })
    void shouldSayInOneLineWhenItIsNoFeed(String document) {
        // When
        FeedResult result = FeedReader.read(document.getBytes(StandardCharsets.UTF_8), FeedContext.NONE);
        // Then
        assertThat(result).isInstanceOfSatisfying(FeedResult.Refused.class, refused -> assertThat(refused.detail())
                .isNotBlank()
                .doesNotContain("\n"));
    }

    @Test
    void shouldTakeTheHeaderLinesOffASavedResponse() {
        // Given
        byte[] saved = "HTTP/1.1 200 OK\r\nContent-Location: http://e/\r\nContent-Language: fr\r\n\r\n<rss/>"
                .getBytes(StandardCharsets.UTF_8);
        // When
        SavedResponse response = SavedResponse.of(saved, FeedContext.NONE);
        // Then
        assertThat(response.context()).isEqualTo(new FeedContext("http://e/", null, "fr"));
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
    }
}
