package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Publication;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "<dl><dt>Datum</dt><dd>03.03.2021</dd></dl> | 2021-03-03 | visible-date",
                "<div class='post-footer'>Dieser Artikel wurde am 3. März 2021 um 14:48 von <a href=x>Heiner</a> geschrieben und unter den "
                        + "Stichworten <a href=x>Haushalt</a> und <a href=x>Minister</a> in die Abteilung Politik und Wirtschaft eingeordnet, "
                        + "und der Redaktion gemeldet</div> | 2021-03-03 | visible-date",
                "<p>Thursday, 4 March 2021</p><h1>Budget</h1><p>Springfield, 3 March 2021</p> | 2021-03-03 | line",
                "<meta name='description' content='Budget (News of 3 March 2021)'> | 2021-03-03 | line",
                // what scripts draw the page from
                "<script>window.data={\"publishedDate\":\"2021-03-03T10:00:00Z\"}</script> | 2021-03-03 | script",
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
                "<div class=card><h3><a href='/b'>Another minister of another land resigns</a></h3><p>He had been in office for a year.</p></div>",
                "<p>To view the full story, please subscribe to the Springfield Daily today.</p>",
                "<p>Abonnez-vous dès maintenant pour lire la suite de nos enquêtes chaque matin.</p>",
                "<p>Lea también: Otro ministro de otro país renuncia a su cargo</p>",
                "<p>Jane Doe can be reached at jane@example.org or by telephone.</p>",
                "<p>Media playback is unsupported on your device, please try another one.</p>",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class='link' href='/x'>Joe Biden</a>",
                "<span class='author'>Joe Biden</span>",
                "<span class='tooltip'>Joe Biden</span>"
            })
    void shouldKeepWordsOfASentenceWhateverTheirClassIsCalled(String words) {
        // Given
        String begin = "The stakes are high for all of the candidates, but they are highest for ";
        // When
        Extraction page = read(article("<p>" + begin + words + ".</p>"));
        // Then
        assertThat(page.text()).contains(begin + "Joe Biden.");
    }

    @Test
    void shouldKeepHeadingsOfAnArticleThatAreLinks() {
        // When
        Extraction page = read(article("<h2><a href='https://other.example/'>The ministry of finance</a></h2>"
                + "<p>It has had four ministers in as many years, and none stayed.</p>"));
        // Then
        assertThat(page.text()).contains("The ministry of finance", "It has had four ministers");
    }

    @Test
    void shouldEndWhereTheReadersBeginToWrite() {
        // Given
        String comments =
                "<p>I do not believe one word of what this minister is saying here, and never did.</p>".repeat(60);
        // When
        Extraction page = read("<div><h1>Budget</h1><p>" + (FIRST + " " + SECOND + "</p><p>").repeat(10)
                + "</p><p>27 commentaires</p>" + comments + "</div>");
        // Then
        assertThat(page.text()).contains(SECOND).doesNotContain("I do not believe");
    }

    @Test
    void shouldKeepASubtitleButNoSecondHeadline() {
        // When
        Extraction page = read("<title>Budget to be balanced</title><article><h1>Budget to be balanced</h1>"
                + "<h2>Budget to be balanced in two years</h2><h2>Railways and their debt are left out</h2><p>" + FIRST
                + "</p><p>" + SECOND + "</p></article>");
        // Then
        assertThat(page.text().split("\n\n")).containsExactly("Railways and their debt are left out", FIRST, SECOND);
    }

    @Test
    void shouldKeepAListOfResultsBehindTheText() {
        // When
        Extraction page = read(article("<p>1. Wierer (ITA)<br>2. Alimbekava (BLR)<br>3. Chevalier (FRA)</p>"));
        // Then
        assertThat(page.text()).endsWith("1. Wierer (ITA)\n\n2. Alimbekava (BLR)\n\n3. Chevalier (FRA)");
    }

    @Test
    void shouldReadAGalleryByItsMark() {
        // When
        Extraction page = read(
                "<div class=menu>Home</div><article><div class='entry-content'><h3>Film</h3><p>Fuji 400.</p>"
                        + "<h3>Cameras</h3><p>Pentax Z-1, Widelux and a pinhole camera</p></div></article><p>Welcome to all of our many readers.</p>");
        // Then
        assertThat(page.text()).contains("Fuji 400.").doesNotContain("Welcome");
    }

    @Test
    void shouldLeaveOutWhatTheStatedBodyDoesNotKnow() {
        // Given
        String third = "The vote is on Friday in the old town hall, after a debate of two days and one night.";
        String other =
                "A pub on the peninsula closes after forty years, and its new owners want to open it again in spring.";
        String stated = String.join(" ", FIRST, SECOND, third);
        // When
        Extraction page = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + stated + "\"}</script>" + article("<p>" + third + "</p><p>" + other + "</p>"));
        // Then
        assertThat(page.text().split("\n\n")).containsExactly(FIRST, SECOND, third);
    }

    @Test
    void shouldNotBeCutShortByAStatedSummary() {
        // Given
        String third = "The vote is on Friday in the old town hall, after a debate of two days and one night.";
        // When
        Extraction page =
                read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST + " "
                        + FIRST + " " + FIRST + "\"}</script>" + article("<p>" + (third + " ").repeat(3) + "</p>"));
        // Then
        assertThat(page.text()).contains(SECOND, third);
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
