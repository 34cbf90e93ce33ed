package io.wirewatch.producer.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.model.RejectReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void shouldReadUtf8WhateverIsDeclared() {
        // Given
        byte[] bytes = "Лукашенко – “friends”".getBytes(StandardCharsets.UTF_8);
        // When
        Decoded decoded = TextDecoder.decode(bytes, Optional.of(WESTERN));
        // Then
        assertThat(decoded).isEqualTo(new Decoded.Text("Лукашенко – “friends”"));
    }

    @Test
    void shouldDropTheByteOrderMark() {
        // When
        Decoded utf8 = TextDecoder.decode("\uFEFFMinsk".getBytes(StandardCharsets.UTF_8));
        Decoded utf16 = TextDecoder.decode("\uFEFFMinsk".getBytes(StandardCharsets.UTF_16LE));
        // Then
        assertThat(utf8).isEqualTo(new Decoded.Text("Minsk"));
        assertThat(utf16).isEqualTo(new Decoded.Text("Minsk"));
    }

    @Test
    void shouldFallBackToTheWesternEncoding() {
        // When
        Decoded decoded = TextDecoder.decode("Belarus’ café".getBytes(WESTERN));
        // Then
        assertThat(decoded).isEqualTo(new Decoded.Text("Belarus’ café"));
    }

    @Test
    void shouldReadADeclaredEncoding() {
        // When
        Decoded decoded = TextDecoder.decode("Минск сегодня".getBytes(CYRILLIC), Optional.of(CYRILLIC));
        // Then
        assertThat(decoded).isEqualTo(new Decoded.Text("Минск сегодня"));
    }

    @Test
    void shouldRefuseAnUndeclaredEncodingThatMakesNoSenseAsWestern() {
        // When
        Decoded decoded = TextDecoder.decode("Президент выступил в Минске".getBytes(CYRILLIC));
        // Then
        assertThat(reason(decoded)).isEqualTo(RejectReason.ENCODING);
    }

    @Test
    void shouldRefuseBytesThatAreNotWhatTheirMarkSays() {
        // When
        Decoded decoded = TextDecoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, 'a'});
        // Then
        assertThat(reason(decoded)).isEqualTo(RejectReason.ENCODING);
    }

    @Test
    void shouldReadUtf8ThatIsCutInTheMiddleOfACharacter() {
        // Given
        byte[] whole = "Президент выступил в Минске".getBytes(StandardCharsets.UTF_8);
        // When
        Decoded decoded = TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1));
        // Then
        assertThat(decoded).isEqualTo(new Decoded.Text("Президент выступил в Минск\uFFFD"));
    }

    @Test
    void shouldRefuseBinaryEmptyAndBlankFiles() {
        // When
        Decoded binary = TextDecoder.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1A, 10, 0, 0});
        Decoded empty = TextDecoder.decode(new byte[0]);
        Decoded blank = TextDecoder.decode(" \n\t ".getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(reason(binary)).isEqualTo(RejectReason.BINARY);
        assertThat(reason(empty)).isEqualTo(RejectReason.EMPTY);
        assertThat(reason(blank)).isEqualTo(RejectReason.EMPTY);
    }

    private static RejectReason reason(Decoded decoded) {
        return decoded.fold(
                text -> {
                    throw new AssertionError("read as " + text.text());
                },
                Decoded.Refused::reason);
    }
}
