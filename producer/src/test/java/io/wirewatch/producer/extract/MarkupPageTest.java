package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Publication;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages made up for the purpose, one thought each. */
class MarkupPageTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String FIRST =
            "The finance minister of Ruritania said on Monday that the budget would be balanced within two years.";
    private static final String SECOND =
            "Opposition lawmakers doubted the plan and asked the minister for the figures before the vote.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what machines read
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-03-03\"}</script> | 2021-03-03 | json-ld",
                "<meta name='DC.date.issued' content='2021-03-03'> | 2021-03-03 | meta",
                "<meta property='article:modified_time' content='2021-03-05'><time datetime='2021-03-03'>x</time> | 2021-03-03 | time",
                "<meta property='article:modified_time' content='2021-03-05'> | 2021-03-05 | modified",
                // what people read
                "<span class='article-date'>3. März 2021</span> | 2021-03-03 | visible-date",
                "<div class='post-footer'>Scritto il 3 marzo 2021</div> | 2021-03-03 | visible-date",
                "<p class='x'>Mise en ligne 3 mars 2021</p> | 2021-03-03 | line",
                // the address
                "<link rel='canonical' href='https://example.org/2021/03/03/a'> | 2021-03-03 | url",
                // other stories and comments do not count
                "<div class='comments'><span class='date'>1.2.2020</span></div><p class='date'>3.3.2021</p> | 2021-03-03 | visible-date",
                // dates to come are passed over
                "<p class='date'>3.3.2099</p><p class='date'>3.3.2021</p> | 2021-03-03 | visible-date"
            })
    void shouldSayWhenThePageWasPublishedAndWhereThatStands(String markup, String day, String evidence) {
        // When
        Publication published = read(markup + article("")).published();
        // Then
        assertThat(published).isNotNull();
        assertThat(published.at()).isEqualTo(day + "T00:00:00Z");
        assertThat(published.evidence()).isEqualTo(evidence);
    }

    @Test
    void shouldTellNoDateWhenThePageHasNone() {
        assertThat(read(article("")).published()).isNull();
    }

    @Test
    void shouldKeepWhatBelongsToTheArticle() {
        // When
        Extraction page = read(article("<h2>What comes next</h2><ul><li>A first reading of the law</li>"
                + "<li>A second reading</li></ul><blockquote>We shall see, said the speaker of the house.</blockquote>"
                + "<p>The vote is on Friday in the old town hall.</p>"));
        // Then
        assertThat(page.text().split("\n\n"))
                .containsExactly(
                        FIRST,
                        SECOND,
                        "What comes next",
                        "A first reading of the law",
                        "A second reading",
                        "We shall see, said the speaker of the house.",
                        "The vote is on Friday in the old town hall.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<figure><img><figcaption>The minister speaks in the hall of the parliament on Monday.</figcaption></figure>",
                "<div class='share-bar'>Share this article with all of your friends and family today.</div>",
                "<div class='NewsletterModule'>The best stories of the week come to you in one letter.</div>",
                "<section id='comments'><p>I do not believe one word of what this minister is saying here.</p></section>",
                "<h3>Related</h3><ul><li><a href=x>Another story about another minister of another land</a></li></ul>",
                "<h3>Das könnte Sie auch interessieren</h3><div><a href=x>Noch eine Geschichte</a></div>",
                "<p style='display:none'>This paragraph is hidden from all readers of the page.</p>",
                "<p>The minister before the vote. (© Jane Doe/Agency)</p>",
                "<script>var words = 'of no article at all';</script>"
            })
    void shouldLeaveOutWhatStandsBesideTheArticle(String beside) {
        // When
        Extraction page = read(article(beside));
        // Then
        assertThat(page.text().split("\n\n")).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldKeepTheLeadThatStandsAboveTheText() {
        // Given
        String lead = "The plan leaves open how the railway and its debt will be paid for.";
        // When
        Extraction page = read("<article><header><h1>Budget</h1><p class='article__lead'>" + lead
                + "</p></header><div class='share'>Share</div><div class='article-body'><p>" + FIRST + "</p><p>"
                + SECOND
                + "</p></div></article>");
        // Then
        assertThat(page.text().split("\n\n")).containsExactly(lead, FIRST, SECOND);
    }

    @Test
    void shouldReadAPageThatAFormEncloses() {
        assertThat(read("<form>" + article("") + "</form>").text()).contains(FIRST, SECOND);
    }

    @Test
    void shouldTakeTheStatedBodyWhenScriptsDrawThePage() {
        // Given
        String stated = (FIRST + " " + SECOND + " ").repeat(2).strip();
        // When
        Extraction page = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + stated + "\"}</script><div>Please wait</div>");
        // Then
        assertThat(page.text()).isEqualTo(stated);
    }

    private static String article(String more) {
        return "<article><h1>Budget to be balanced</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>" + more + "</article>";
    }

    private static Extraction read(String html) {
        return MarkupPage.read(html, Hints.NONE, NOW);
    }
}
