package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.Tally;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTest {

    private static final TallySerde SERDE = TallySerde.INSTANCE;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 127, 128, -128, 1L << 35, Long.MAX_VALUE, Long.MIN_VALUE})
    void shouldReadTheNumbersItWrote(long number) {
        // When
        CompactReader in = new CompactReader(
                new CompactWriter().number(number).signed(number).toBytes());

        // Then
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.signed()).isEqualTo(number);
    }

    @Test
    void shouldTellAnAbsentStringFromAnEmptyOneAndWriteARepeatedOneOnce() {
        // Given
        String sentence = "The Kremlin, Минск and 北京 said so. ".repeat(10);

        // When
        byte[] bytes = new CompactWriter()
                .string(null)
                .string("")
                .string(sentence)
                .string(sentence)
                .string("")
                .toBytes();

        // Then
        CompactReader in = new CompactReader(bytes);
        assertThat(Arrays.asList(in.stringOrNull(), in.string(), in.string(), in.string(), in.string()))
                .containsExactly(null, "", sentence, sentence, "");
        assertThat(bytes.length).isLessThan(2 * sentence.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1903-02-01T10:00:00.000000001Z", "2262-04-11T23:47:16.854Z"})
    void shouldReadTheInstantsItWrote(String instant) {
        // When
        byte[] bytes = new CompactWriter()
                .instant(null)
                .instant(Instant.parse(instant))
                .toBytes();

        // Then
        CompactReader in = new CompactReader(bytes);
        assertThat(in.instantOrNull()).isNull();
        assertThat(in.instant()).isEqualTo(instant);
    }

    @Test
    void shouldReadTheTalliesItWrote() {
        for (Tally tally : List.of(Fixtures.actorTally(), Fixtures.stanceTally(), Tally.EMPTY)) {
            byte[] bytes = SERDE.serializer().serialize("t", tally);

            assertThat(SERDE.deserializer().deserialize("t", bytes)).isEqualTo(tally);
            Object parts = List.of(tally.counts(), tally.actors(), tally.evidence(), tally.publishers());
            assertThat(bytes.length).isLessThan(Json.bytes(parts).length);
        }
    }

    @Test
    void shouldRefuseATallyThatIsCutAnywhere() {
        // Given
        byte[] bytes = SERDE.serializer().serialize("t", Fixtures.actorTally());

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);

            // When, Then
            assertThatThrownBy(() -> SERDE.deserializer().deserialize("t", cut))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }
}
