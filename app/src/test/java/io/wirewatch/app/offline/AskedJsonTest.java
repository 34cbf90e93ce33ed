package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.tagger.Tagger;
import io.wirewatch.wire.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedJsonTest {

    private static final TagLine FILTER = new TagLine(Tagger.builtIn(), Clock.systemUTC());
    /** The emoji makes offsets in code units differ from those in code points: Lavrov 3-9, Psaki 18-23, Minsk 36-41. */
    private static final String TEXT = "\uD83D\uDE00 Lavrov accused Psaki of lying in Minsk.";

    private static JsonNode tag(String asked) throws JsonProcessingException {
        String line = "{\"text\":\"" + TEXT + "\"," + asked + "}";
        return Json.mapper().readTree(FILTER.apply(line.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldSayHowTheTextTreatsEachTarget() throws JsonProcessingException {
        // When
        JsonNode targets = tag("\"targets\":[{\"begin\":18,\"end\":23,\"mine\":1},{\"begin\":36,\"end\":41}]")
                .path("targets");

        // Then
        JsonNode accused = targets.path(0);
        assertThat(accused.path("label").intValue()).isEqualTo(-1);
        assertThat(accused.path("polarity").doubleValue()).isBetween(-1.0, 0.0);
        assertThat(accused.path("role").textValue()).isEqualTo("actor");
        assertThat(accused.path("mine").intValue()).isEqualTo(1);
        assertThat(TEXT.substring(
                        accused.path("because").path("begin").intValue(),
                        accused.path("because").path("end").intValue()))
                .isEqualTo(accused.path("because").path("text").textValue());
        assertThat(targets.path(1).path("role").textValue()).isEqualTo("place");
    }

    @Test
    void shouldSayWhichOfTwoStandsAgainstTheOther() throws JsonProcessingException {
        // When
        JsonNode pair = tag("\"pairs\":[{\"a\":{\"begin\":18,\"end\":23},\"b\":{\"begin\":3,\"end\":9}}]")
                .path("pairs")
                .path(0);

        // Then
        assertThat(pair.path("direction").textValue()).isEqualTo("b>a");
        assertThat(pair.path("polarity").doubleValue()).isNegative();
        assertThat(pair.path("because").path("text").textValue()).isEqualTo("accused");
    }

    @Test
    void shouldAddNothingWhenNothingIsAsked() throws JsonProcessingException {
        assertThat(tag("\"targets\":[]").path("targets")).isEmpty();
        assertThat(tag("\"targets\":null").has("pairs")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"targets\":5                                   | \"targets\" is no list of objects",
                "\"targets\":[5]                                 | \"targets\" is no list of objects",
                "\"targets\":[{\"begin\":0}]                     | \"targets\" holds a place that is none",
                "\"targets\":[{\"begin\":-1,\"end\":3}]          | 0 <= begin < end <= 42",
                "\"targets\":[{\"begin\":3,\"end\":3}]           | 0 <= begin < end <= 42",
                "\"targets\":[{\"begin\":3,\"end\":43}]          | 0 <= begin < end <= 42",
                "\"targets\":[{\"begin\":3e9,\"end\":4e9}]       | 0 <= begin < end <= 42",
                "\"pairs\":[{\"a\":{\"begin\":0,\"end\":3}}]     | \"pairs\" holds a place that is none",
            })
    void shouldSayWhatIsWrongWhenAPlaceIsNone(String asked, String reason) {
        assertThatThrownBy(() -> tag(asked)).isInstanceOf(BadLine.class).hasMessageContaining(reason);
    }
}
