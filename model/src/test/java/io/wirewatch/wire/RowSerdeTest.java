package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.row.Row;
import io.wirewatch.wire.Records.Sample;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowSerdeTest {

    static Stream<Sample<?, ?>> rows() {
        return Records.all().filter(sample -> sample.value() instanceof Row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldWriteTheVeryBytesOfTheMapper(Sample<?, ?> sample) {
        assertThat(new String(sample.valueBytes(), StandardCharsets.UTF_8)).isEqualTo(Json.write(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldReadWhatItWrote(Sample<?, ?> sample) {
        assertThat(sample.valueAgain()).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldPassOverFieldsItDoesNotKnow(Sample<?, ?> sample) {
        // Given a row of a later version
        String json = Json.write(sample.value());
        byte[] later =
                ("{\"more\":{\"a\":[1,null,{\"b\":true}]}," + json.substring(1)).getBytes(StandardCharsets.UTF_8);

        // When, Then
        assertThat(sample.topic().value().deserializer().deserialize("t", later))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "{\"corpus\":\"seeds\"}", "{} {}", "nonsense"})
    void shouldRefuseWhatIsNoRow(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(
                        () -> Topics.DEFAULT.actorHours().value().deserializer().deserialize("t", bytes))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void shouldWritePartsAsTheMapperWould() {
        // Given
        var evidence = List.of(Fixtures.evidence("a-1", 3), Fixtures.evidence("a-2", 4));
        Map<String, Long> sums = new TreeMap<>(Map.of("PRAISE", 2L, "\"", -1L));

        // When, Then
        assertThat(RowParts.evidence(evidence)).isEqualTo(Json.write(evidence));
        assertThat(RowParts.sums(sums)).isEqualTo(Json.write(sums));
        assertThat(RowParts.names(List.of("d1", "d\n2"))).isEqualTo(Json.write(List.of("d1", "d\n2")));
    }
}
