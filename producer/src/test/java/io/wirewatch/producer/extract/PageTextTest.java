package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages made up for the purpose, one thought each. */
class PageTextTest {

    private static final String FIRST =
            "The finance minister of Ruritania said on Monday that the budget would be balanced within two years of growth.";
    private static final String SECOND =
            "Opposition lawmakers doubted the plan and asked the minister to publish the figures before the vote is held.";

    @Test
    void shouldCollapseARepeatedTitle() {
        // When
        PageText page = page(
                "World", "", "Minister Promises Balanced Budget", "", "Minister Promises Balanced Budget", "", FIRST);
        // Then
        assertThat(page.title()).isEqualTo("Minister Promises Balanced Budget");
        assertThat(page.paragraphs()).containsExactly(FIRST);
    }

    @Test
    void shouldTakeThePublisherOffATitle() {
        // When
        PageText page =
                page("Minister promises balanced budget | Reuters", "", "Minister promises balanced budget", "", FIRST);
        // Then
        assertThat(page.title()).isEqualTo("Minister promises balanced budget");
        assertThat(page.paragraphs()).containsExactly(FIRST);
    }

    @Test
    void shouldTakeTheMarkOffATitle() {
        // When
        PageText page = page("#Minister promises balanced budget", "", FIRST);
        // Then
        assertThat(page.title()).isEqualTo("Minister promises balanced budget");
    }

    @Test
    void shouldChooseTheLineThatTheTextTakesUpWhenTheHeadHoldsMore() {
        // When
        PageText page = page(
                "Sports and leisure of the week",
                "",
                "Budget to be balanced, finance minister of Ruritania says",
                "",
                FIRST);
        // Then
        assertThat(page.title()).isEqualTo("Budget to be balanced, finance minister of Ruritania says");
    }

    @Test
    void shouldKeepTheLineThatSumsTheArticleUp() {
        // Given
        String standfirst = "The plan of the government leaves open how the railway and its debt will be paid for";
        // When
        PageText page = page("Minister promises balanced budget", "", standfirst, "", FIRST);
        // Then
        assertThat(page.paragraphs()).containsExactly(standfirst, FIRST);
    }

    @Test
    void shouldDropAGalleryInTheMiddleOfTheText() {
        // When
        PageText page = page(
                "Minister promises balanced budget",
                "",
                FIRST,
                "",
                "Lawmakers debate in the old town hall",
                "",
                "dpa",
                "",
                "FILE PHOTO: The minister speaks",
                "",
                "A view of the square",
                "",
                "REUTERS/Jane Doe",
                "",
                SECOND);
        // Then
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldKeepAHeadingBelowAPhoto() {
        // When
        PageText page = page(
                "Minister promises balanced budget",
                "",
                FIRST,
                "",
                "The minister in parliament",
                "",
                "AFP",
                "",
                "Doubts in parliament",
                "",
                SECOND);
        // Then
        assertThat(page.paragraphs()).containsExactly(FIRST, "Doubts in parliament", SECOND);
    }

    @Test
    void shouldDropATeaserForAnotherStoryAndGoOnBehindIt() {
        // When
        PageText page = page(
                "Minister promises balanced budget",
                "",
                FIRST,
                "",
                "Up Next",
                "",
                "A bear that had escaped from a circus was found sleeping in…",
                "",
                SECOND);
        // Then
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldDropLinksBetweenParagraphsAndKeepTheHeading() {
        // When
        PageText page = page(
                "Minister promises balanced budget",
                "",
                FIRST,
                "",
                "READ: Railway workers threaten to strike",
                "",
                "What the opposition says",
                "",
                SECOND);
        // Then
        assertThat(page.paragraphs()).containsExactly(FIRST, "What the opposition says", SECOND);
    }

    @Test
    void shouldDropWhatReadersWrote() {
        // When
        PageText page = page(
                "Minister promises balanced budget",
                "",
                FIRST,
                "",
                SECOND,
                "",
                "2 Comments",
                "",
                "I do not believe a word of what this man says, he promised it before!");
        // Then
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldKeepShortSentencesOfTheText() {
        // When
        PageText page =
                page("Minister promises balanced budget", "", FIRST, "", "“Wait and see,” he added.", "", SECOND);
        // Then
        assertThat(page.paragraphs()).containsExactly(FIRST, "“Wait and see,” he added.", SECOND);
    }

    @Test
    void shouldPutWrappedLinesTogether() {
        // When
        PageText page = page(
                "Minister promises balanced budget",
                "",
                "The finance minister of Ruritania said on Monday that the",
                "budget would be balanced within two years, and that taxes",
                "would not be raised.");
        // Then
        assertThat(page.paragraphs())
                .containsExactly("The finance minister of Ruritania said on Monday that the budget would be balanced"
                        + " within two years, and that taxes would not be raised.");
    }

    @Test
    void shouldReadALineForAParagraphWhenThereAreNoEmptyLines() {
        // When
        PageText page = page("Minister promises balanced budget", FIRST, SECOND);
        // Then
        assertThat(page.title()).isEqualTo("Minister promises balanced budget");
        assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void shouldKeepTheOnlySentenceOfAFile() {
        // When
        PageText page = page("Putin praised Lukashenko.");
        // Then
        assertThat(page.title()).isEmpty();
        assertThat(page.paragraphs()).containsExactly("Putin praised Lukashenko.");
    }

    @Test
    void shouldFindNoNewsWhereThereIsNone() {
        // When
        PageText page = page("Leave a Reply", "", "This website uses cookies.", "", "Close");
        // Then
        assertThat(page.paragraphs()).isEmpty();
    }

    @Test
    void shouldTidyBlanksAndCompose() {
        // When
        PageText page =
                page("The ministe\u0301re of\u00A0 Ruritania\u200B said on Monday\tthat nothing would change at all.");
        // Then
        assertThat(page.paragraphs())
                .containsExactly("The minist\u00E9re of Ruritania said on Monday that nothing would change at all.");
    }

    private static PageText page(String... lines) {
        return PageText.of(String.join("\n", lines));
    }
}
