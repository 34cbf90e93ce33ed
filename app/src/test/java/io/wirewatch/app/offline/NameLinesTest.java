package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.tagger.lookup.ActorLookup;
import io.wirewatch.tagger.names.NameMatcher;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameLinesTest {

    private static final MatchLine MATCH = new MatchLine(new NameMatcher());
    private static final LookupLine LOOKUP = new LookupLine(ActorLookup.with(List.of()));

    @Test
    void shouldAddScoreAndVerdictToAPair() {
        assertThat(MATCH.apply(bytes("{\"id\":1,\"a\":\"Путин\",\"b\":\"Putin\"}")))
                .isEqualTo("{\"id\":1,\"a\":\"Путин\",\"b\":\"Putin\",\"score\":1.0,\"same\":true}");
    }

    @Test
    void shouldAddTheActorToAName() {
        assertThat(LOOKUP.apply(bytes("{\"id\":\"x\",\"name\":\"Weißrussland\"}")))
                .isEqualTo("{\"id\":\"x\",\"name\":\"Weißrussland\",\"actor\":\"country:BY\",\"code\":\"BY\","
                        + "\"actorName\":\"Belarus\",\"type\":\"country\",\"wikidata\":\"Q184\",\"score\":1.0}");
    }

    @Test
    void shouldAddNullsWhenNobodyIsKnown() {
        assertThat(LOOKUP.apply(bytes("{\"name\":\"Xqzzt Vwrrk\"}")))
                .isEqualTo("{\"name\":\"Xqzzt Vwrrk\",\"actor\":null,\"code\":null}");
    }

    @Test
    void shouldSayWhichNameIsMissing() {
        assertThatThrownBy(() -> MATCH.apply(bytes("{\"a\":\"Putin\"}")))
                .isInstanceOf(BadLine.class)
                .hasMessage("no \"b\"");
        assertThatThrownBy(() -> LOOKUP.apply(bytes("{}")))
                .isInstanceOf(BadLine.class)
                .hasMessage("no \"name\"");
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
