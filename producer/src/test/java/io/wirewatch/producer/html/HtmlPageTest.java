package io.wirewatch.producer.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String FIRST =
            "The finance minister of Ruritania said on Monday that the budget would be balanced within two years.";
    private static final String SECOND =
            "Opposition lawmakers doubted the plan and asked for the figures before the vote.";

    @Test
    void shouldReadTheParagraphsOfTheArticle() {
        // Given
        String html = "<body><nav><a>Home</a><a>World</a></nav><article><h1>Budget</h1><p>" + FIRST
                + "</p><figure><img><figcaption>The minister</figcaption></figure><h2>Doubts</h2><p>" + SECOND
                + "</p></article><aside><p>" + FIRST.replace("finance", "sports")
                + "</p></aside><footer>Imprint</footer><script>var a = 1;</script></body>";
        // When
        HtmlPage page = HtmlPage.parse(html);
        // Then
        assertThat(page.text().split("\n\n")).containsExactly("Budget", FIRST, "Doubts", SECOND);
        assertThat(page.title()).isEqualTo("Budget");
    }

    @Test
    void shouldFindTheArticleWhenNothingMarksIt() {
        // Given
        String html = "<body><div><ul><li><a href=x>A long link to some other story of the day</a></li></ul></div>"
                + "<div class=c><p>" + FIRST + "</p><p>" + SECOND + "</p></div><div class='related-stories'><p>"
                + FIRST.replace("finance", "sports") + "</p></div></body>";
        // When
        HtmlPage page = HtmlPage.parse(html);
        // Then
        assertThat(page.text().split("\n\n")).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldBelieveJsonLd() {
        // Given
        String html = """
            <html lang="en"><head><title>Budget | Springfield Daily</title>
            <meta property="og:title" content="Budget, says meta"><meta property="og:site_name" content="Springfield Daily">
            <meta property="article:published_time" content="2021-03-02T00:00:00Z">
            <link rel="canonical" href="https://example.org/a/1">
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Budget, says JSON-LD",
            "datePublished":"2021-03-03T10:00:00+01:00","dateModified":"2021-03-04","publisher":{"name":"Reuters"},
            "author":[{"name":"Jane Doe"},"John Smith"]}]}</script></head><body><p>Text</p></body></html>
            """;
        // When
        HtmlPage page = HtmlPage.parse(html);
        // Then
        assertThat(page.title()).isEqualTo("Budget, says JSON-LD");
        assertThat(page.dates())
                .startsWith(
                        new DateMark("2021-03-03T10:00:00+01:00", "json-ld", false),
                        new DateMark("2021-03-02T00:00:00Z", "meta", false),
                        new DateMark("2021-03-04", "json-ld", true));
        assertThat(page.publisher()).isEqualTo("Reuters");
        assertThat(page.site()).isEqualTo("Springfield Daily");
        assertThat(page.authors()).containsExactly("Jane Doe", "John Smith");
        assertThat(page.url()).isEqualTo("https://example.org/a/1");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void shouldPassOverBrokenJsonLd() {
        // Given
        String html =
                "<script type='application/ld+json'>{broken</script><time pubdate datetime='2021-03-03'>today</time><h1>A</h1>";
        // When
        HtmlPage page = HtmlPage.parse(html);
        // Then
        assertThat(page.dates()).first().isEqualTo(new DateMark("2021-03-03", "time", false));
    }

    @Test
    void shouldTakeTheSiteOffTheTitle() {
        // When
        HtmlPage page = HtmlPage.parse("<title>Minister promises a balanced budget - Springfield Daily</title>");
        // Then
        assertThat(page.title()).isEqualTo("Minister promises a balanced budget");
    }

    @Test
    void shouldTakeTheHeadlineWhereTheMetaDataNamesTheSiteAlone() {
        // When
        HtmlPage page = HtmlPage.parse(
                "<meta property='og:title' content='escenic'><h1>Plumber jailed after boiler explodes</h1>");
        // Then
        assertThat(page.title()).isEqualTo("Plumber jailed after boiler explodes");
    }

    @Test
    void shouldResolveEntitiesThatWereEscapedOnceTooOften() {
        // When
        HtmlPage page = HtmlPage.parse(
                "<meta property='og:title' content='Atim: &amp;#8222;The Woman King&amp;#8220; shows strength'>");
        // Then
        assertThat(page.title()).isEqualTo("Atim: „The Woman King“ shows strength");
    }

    @Test
    void shouldSurviveAnything() {
        // Given
        String deep = "<div>".repeat(20_000) + "text";
        // When
        HtmlPage page = HtmlPage.parse(deep);
        HtmlPage empty = HtmlPage.parse("");
        // Then
        assertThat(page.text()).isEqualTo("text");
        assertThat(empty.text()).isEmpty();
    }
}
