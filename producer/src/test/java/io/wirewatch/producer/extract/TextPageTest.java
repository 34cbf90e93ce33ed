package io.wirewatch.producer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.Precision;
import io.wirewatch.model.Publication;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When and by whom, on pages made up for the purpose. */
class TextPageTest {

    private static final Instant COLLECTED = Instant.parse("2026-11-21T12:00:00Z");
    private static final String BODY =
            "The finance minister of Ruritania said that the budget would be balanced within two years of growth.";

    @Test
    void shouldBelieveThePublishedDateBeforeTheUpdatedOne() {
        // When
        Extraction page = read(
                "Updated March 4, 2021 at 10:00 GMT",
                "Minister promises budget",
                BODY,
                "Published March 3, 2021 at 09:00 GMT");
        // Then
        assertThat(page.published()).isEqualTo(at("2021-03-03T09:00:00Z", Precision.MINUTE, "visible-date"));
        assertThat(page.revised()).isEqualTo("2021-03-04T10:00:00Z");
    }

    @Test
    void shouldReadTheDateOfTheByline() {
        // When
        Extraction page = read("Minister promises budget", "By Jane Doe March 3, 2021", BODY);
        // Then
        assertThat(page.published()).isEqualTo(at("2021-03-03T00:00:00Z", Precision.DAY, "byline"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17. November 2020",
                "Publié le 17 novembre 2020",
                "17 ноября 2020, 18:30",
                "martes, 17 de noviembre de 2020",
                "17.11.2020"
            })
    void shouldReadALineThatIsADateInAnotherLanguage(String line) {
        // When
        Extraction page = read("Minister promises budget", line, BODY);
        // Then
        assertThat(page.published()).isEqualTo(at("2020-11-17T00:00:00Z", Precision.DAY, "visible-date"));
    }

    @Test
    void shouldNotTakeTheDateOfACaption() {
        // When
        Extraction page = read(
                "Minister promises budget",
                "The minister is seen on March 9, 2021. Photo: Ministry of Finance",
                BODY + " He spoke on Wednesday, March 3, 2021, in parliament.");
        // Then
        assertThat(page.published()).isEqualTo(at("2021-03-03T00:00:00Z", Precision.DAY, "text"));
    }

    @Test
    void shouldTakeTheYearOfADateLineFromTheHint() {
        // Given
        Hints hints = hintsOfYear(2019);
        // When
        Extraction page = TextPage.read("Minister promises budget\n\nRIGA, March 3. /LETA/. " + BODY, hints, COLLECTED);
        // Then
        assertThat(page.published()).isEqualTo(at("2019-03-03T00:00:00Z", Precision.DAY, "date-line"));
    }

    @Test
    void shouldTakeTheYearThatFitsTheWeekday() {
        // When: March 3 was a Wednesday in 2021, and neither in 2020 nor in 2019
        Extraction page = read(
                "Minister promises budget",
                "RIGA, March 3 (Reuters) - " + BODY,
                "He said on Wednesday that debt had grown since 2019, in 2020 and in 2021.");
        // Then
        assertThat(page.published()).isEqualTo(at("2021-03-03T00:00:00Z", Precision.DAY, "date-line+weekday"));
    }

    @Test
    void shouldTakeTheOnlyYearOfTheTextWhenThereIsNoWeekday() {
        // When
        Extraction page =
                read("Minister promises budget", "RIGA, March 3 (Reuters) - " + BODY, "Debt has grown in 2020.");
        // Then
        assertThat(page.published()).isEqualTo(at("2020-03-03T00:00:00Z", Precision.DAY, "date-line+year"));
    }

    @Test
    void shouldNotGuessTheYearWhenNothingTellsIt() {
        // When
        Extraction page = read("Minister promises budget", "RIGA, March 3 (Reuters) - " + BODY);
        // Then
        assertThat(page.published()).isNull();
    }

    @Test
    void shouldNotTakeDaysOfBirthOrDaysToCome() {
        // When
        Extraction page = read(
                "Minister promises budget",
                BODY + " He was born on May 1, 1961. The vote is scheduled for May 9, 2021.");
        // Then
        assertThat(page.published()).isNull();
    }

    @Test
    void shouldTellThePublisherFromADateLine() {
        // When
        Extraction slashes = read("Minister promises budget", "RIGA, March 3. /TASS/. " + BODY);
        Extraction undated = read("Minister promises budget", "RIGA (AP) — " + BODY);
        Extraction dated = read("Minister promises budget", "RIGA, 3 March (BelTA) – " + BODY);
        // Then
        assertThat(List.of(slashes, undated, dated))
                .extracting(Extraction::publisher)
                .containsExactly("TASS", "AP", "BelTA");
    }

    @Test
    void shouldNotTakeAQuotedAgencyForThePublisher() {
        // When
        Extraction page = read("Minister promises budget", BODY + " The figures were cited by Reuters and by TASS.");
        // Then
        assertThat(page.publisher()).isNull();
    }

    @Test
    void shouldTellThePublisherFromTheSourceLineAndMendItsAddress() {
        // When
        Extraction page = read(
                "Minister promises budget",
                BODY,
                "Source: https://www.svoboda.org/a/minister -promises-budget -today/1.htmlhtml");
        // Then
        assertThat(page.publisher()).isEqualTo("RFE/RL");
        assertThat(page.url()).isEqualTo("https://www.svoboda.org/a/minister-promises-budget-today/1.html");
        assertThat(page.isOwnUrl()).isFalse();
    }

    @Test
    void shouldTellThePublisherFromThePermissionOfAReprint() {
        // When
        Extraction page = read(
                "Minister promises budget",
                BODY,
                "Copyright (c) 2021. Reprinted with the permission of Springfield Radio, Inc., 1 Main St.");
        // Then
        assertThat(page.publisher()).isEqualTo("Springfield Radio");
    }

    @Test
    void shouldTellThePublisherFromAnAgencyInTheByline() {
        // When
        Extraction page = read("Minister promises budget", "By RFE/RL's Ruritanian Service March 3, 2021", BODY);
        // Then
        assertThat(page.publisher()).isEqualTo("RFE/RL");
    }

    private static Extraction read(String... paragraphs) {
        return TextPage.read(String.join("\n\n", paragraphs), Hints.NONE, COLLECTED);
    }

    private static Hints hintsOfYear(int year) {
        return new Hints(null, null, null, null, null, null, year, null, null, List.of(), List.of());
    }

    private static Publication at(String instant, Precision precision, String evidence) {
        return new Publication(Instant.parse(instant), precision, evidence);
    }
}
