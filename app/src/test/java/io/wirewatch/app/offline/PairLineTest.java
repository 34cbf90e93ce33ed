package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.wirewatch.streams.reprint.FoldRule;
import io.wirewatch.wire.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PairLineTest {

    private static final PairLine FILTER = new PairLine(FoldRule.DEFAULT);

    private static final String STORY =
            "Anna Adams told the crowd on the market place of Aland that she would not sign "
                    + "the treaty with Beland before the last soldier had gone home, and that nobody could make her.";

    @Test
    void shouldSayHowMuchTwoCopiesHaveInCommon() throws JsonProcessingException {
        assertThat(similarity(STORY, "ALAND (Agency) - " + STORY)).isEqualTo(1);
        assertThat(similarity(STORY, STORY.replace("nobody", "no one"))).isBetween(0.6, 0.99);
    }

    @Test
    void shouldStayBelowACopyWhenTwoTextsTellOfOneEvent() throws JsonProcessingException {
        double told =
                similarity(STORY, "Beland's soldiers must leave before Aland signs the treaty, Adams tells a crowd");
        assertThat(told).isBetween(0.1, 0.6).isGreaterThan(similarity(STORY, "It rained in Celand on the ninth day."));
    }

    @Test
    void shouldKeepTheLineAsItWas() {
        assertThat(FILTER.apply(bytes("{\"id\":7,\"x\":1e3,\"text1\":\"a\",\"text2\":\"b\",\"similarity\":9}")))
                .isEqualTo("{\"id\":7,\"x\":1E+3,\"text1\":\"a\",\"text2\":\"b\",\"similarity\":0.0}");
    }

    @Test
    void shouldSayWhatIsMissing() {
        assertThatThrownBy(() -> FILTER.apply(bytes("{\"id\":7,\"text1\":\"a\"}")))
                .isInstanceOf(BadLine.class)
                .hasMessage("no \"text2\"");
    }

    private static double similarity(String one, String other) throws JsonProcessingException {
        String line =
                Json.write(Json.mapper().createObjectNode().put("text1", one).put("text2", other));
        return Json.mapper()
                .readTree(FILTER.apply(bytes(line)))
                .path("similarity")
                .doubleValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
