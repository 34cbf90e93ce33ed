package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalDumpTest {

    private static final byte[] PUTIN = bytes("{\"corpus\":\"seeds\",\"actor\":\"putin\"}");
    private static final byte[] LAVROV = bytes("{\"corpus\":\"seeds\",\"actor\":\"lavrov\"}");

    @Test
    void shouldDependOnTheLatestRowsAlone() {
        // Given
        CanonicalDump one = new CanonicalDump();
        one.put("actor-hours", PUTIN, bytes("{\"b\":{\"y\":1.5,\"x\":2},\"a\":\"é\"}"));
        one.put("actor-hours", LAVROV, bytes("{\"a\":1}"));
        CanonicalDump other = new CanonicalDump();

        // When rows come in another order, with older ones before them and fields the other way round
        other.put("actor-hours", LAVROV, bytes("{\"a\":0}"));
        other.put("actor-hours", LAVROV, bytes("{\"a\":1}"));
        other.put("actor-hours", PUTIN, bytes("{\"a\":\"é\",\"b\":{\"x\":2,\"y\":1.5}}"));

        // Then
        assertThat(other.text()).isEqualTo(one.text()).isEqualTo("""
                        {"key":{"actor":"lavrov","corpus":"seeds"},"table":"actor-hours","value":{"a":1}}
                        {"key":{"actor":"putin","corpus":"seeds"},"table":"actor-hours","value":{"a":"é","b":{"x":2,"y":1.5}}}
                        """);
        assertThat(other.sha256()).isEqualTo(one.sha256()).hasSize(64);
    }

    @Test
    void shouldForgetARowWhenItsTombstoneComes() {
        // Given
        CanonicalDump dump = new CanonicalDump();
        dump.put("ledger", PUTIN, bytes("{}"));

        // When
        dump.put("ledger", PUTIN, null);

        // Then
        assertThat(dump.text()).isEmpty();
        assertThat(dump.sizes()).containsEntry("ledger", 0);
    }

    @Test
    void shouldRefuseWhatIsNoRow() {
        // When / Then
        assertThatThrownBy(() -> new CanonicalDump().put("ledger", PUTIN, bytes("no JSON")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
