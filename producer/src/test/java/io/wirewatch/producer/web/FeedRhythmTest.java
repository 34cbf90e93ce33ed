package io.wirewatch.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.producer.feed.FeedContext;
import io.wirewatch.producer.feed.FeedDocument;
import io.wirewatch.producer.feed.read.FeedReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedRhythmTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ttl>60</ttl> | PT1H",
                "<sy:updatePeriod>hourly</sy:updatePeriod> | PT1H",
                "<sy:updatePeriod> Daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency> | PT6H",
                "<ttl>90</ttl><sy:updatePeriod>hourly</sy:updatePeriod> | PT1H30M",
                "<ttl>soon</ttl><sy:updatePeriod>often</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency> | PT0S",
                "<ttl>999999999</ttl> | PT720H",
                "<language>en</language> | PT0S"
            })
    void shouldTellHowOftenAFeedChanges(String elements, Duration expected) {
        // Given
        String xml =
                "<rss version='2.0' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel><title>t</title>"
                        + elements + "</channel></rss>";
        FeedDocument document = FeedReader.read(xml.getBytes(StandardCharsets.UTF_8), FeedContext.NONE)
                .fold(read -> read, refused -> {
                    throw new AssertionError(refused.detail());
                });
        // Then
        assertThat(FeedRhythm.of(document.head())).isEqualTo(expected);
    }
}
