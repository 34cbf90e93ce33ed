package io.wirewatch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.model.Cell;
import io.wirewatch.model.Pane;
import io.wirewatch.model.Table;
import io.wirewatch.model.Window;
import io.wirewatch.model.row.RowKey;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowKeyTextTest {

    @ParameterizedTest
    @MethodSource
    void shouldBeFixedTextWhenKeyIsWritten(RowKey key, String expected) {
        // When
        String text = RowKeyText.write(key);

        // Then
        assertThat(text).isEqualTo(expected);
        assertThat(RowKeyText.read(key.cell().table(), text)).isEqualTo(key);
    }

    static Stream<Arguments> shouldBeFixedTextWhenKeyIsWritten() {
        Cell quoted = Cell.ofPublisher("a/b", "The \"Post\" | №1 @ #\n\uD83D\uDE00");
        return Stream.of(
                Arguments.of(
                        RowKey.of(Fixtures.paneOf(Fixtures.actorCell())),
                        "{\"corpus\":\"seeds\",\"actor\":\"putin\",\"hour\":\"2020-11-17T14:00:00Z\"}"),
                Arguments.of(
                        RowKey.of(Fixtures.stanceCell(), Window.DAY),
                        "{\"corpus\":\"seeds\",\"holder\":\"putin\",\"target\":\"lukashenko\",\"class\":\"PRAISE\","
                                + "\"window\":\"24h\"}"),
                Arguments.of(
                        RowKey.of(new Pane(Cell.ofLedger("seeds", "f", Table.UNDATED), Pane.NO_HOUR)),
                        "{\"corpus\":\"seeds\",\"feed\":\"f\",\"day\":\"undated\"}"),
                Arguments.of(
                        RowKey.of(Fixtures.paneOf(quoted)),
                        "{\"corpus\":\"a/b\",\"publisher\":\"The \\\"Post\\\" | №1 @ #\\n\uD83D\uDE00\","
                                + "\"hour\":\"2020-11-17T14:00:00Z\"}"));
    }

    @Test
    void shouldFailWhenTextIsNoKey() {
        // When, Then
        assertThatThrownBy(() -> RowKeyText.read(Table.ACTORS, "putin"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("putin");
    }

    @Test
    void shouldRefuseWhenRowHasHourAndWindow() {
        // When, Then
        assertThatThrownBy(() -> new RowKey(Fixtures.actorCell(), Fixtures.HOUR, Window.DAY))
                .hasMessageContaining("not both");
    }
}
