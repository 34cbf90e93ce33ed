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

class TagLineTest {

    private static final TagLine FILTER = new TagLine(Tagger.builtIn(), Clock.systemUTC());

    @Test
    void shouldAddWhoIsMentionedWithOffsetsOfTheText() throws JsonProcessingException {
        // Given
        String text = "\uD83D\uDE00 Lavrov spoke in Minsk.";

        // When
        JsonNode line = tag("{\"id\":7,\"n\":1.10,\"title\":\"Putin waits\",\"text\":\"" + text + "\"}");

        // Then
        JsonNode mention = line.path("mentions").path(0);
        assertThat(mention.path("actor").textValue()).isEqualTo("lavrov");
        assertThat(text.substring(
                        mention.path("begin").intValue(), mention.path("end").intValue()))
                .isEqualTo(mention.path("surface").textValue())
                .isEqualTo("Lavrov");
        assertThat(line.path("inTitle").path("mentions").path(0).path("actor").textValue())
                .isEqualTo("putin");
    }

    @Test
    void shouldKeepTheLineAsItWas() {
        assertThat(new String(
                        FILTER.apply(bytes("{\"id\":7,\"n\":1.10,\"x\":{\"y\":[null,1e3]},\"text\":\"None.\"}"))
                                .getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8))
                .startsWith("{\"id\":7,\"n\":1.10,\"x\":{\"y\":[null,1E+3]},\"text\":\"None.\",\"mentions\":[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]                                      | a JSON object is needed",
                "{                                        | no JSON",
                "{}                                       | no \"text\"",
                "{\"text\":\"  \"}                        | no \"text\"",
                "{\"text\":5}                             | \"text\" is no string",
                "{\"text\":\"a\",\"published\":\"soon\"}  | \"published\" is no ISO date",
            })
    void shouldSayWhatIsWrongWhenALineCannotBeTagged(String line, String reason) {
        assertThatThrownBy(() -> FILTER.apply(bytes(line)))
                .isInstanceOf(BadLine.class)
                .hasMessageContaining(reason);
    }

    private static JsonNode tag(String line) throws JsonProcessingException {
        return Json.mapper().readTree(FILTER.apply(bytes(line)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
