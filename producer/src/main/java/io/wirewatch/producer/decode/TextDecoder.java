package io.wirewatch.producer.decode;

import io.wirewatch.model.RejectReason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text, or says why they are none. Stateless and thread-safe. */
public final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Of the letters of a western text, more than a quarter outside ASCII means that it was another encoding. */
    private static final int FOREIGN_SHARE = 4;

    private static final char REPLACEMENT = 0xFFFD;
    /** So many characters outside ASCII that are UTF-8, for each that is not, are no accident. */
    private static final int SLIP_SHARE = 8;

    private TextDecoder() {}

    /** The text behind the bytes. */
    public static Decoded decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** The text behind the bytes, which came with a declared encoding. */
    public static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        if (bytes.length == 0) {
            return new Decoded.Refused(RejectReason.EMPTY, "the file is empty");
        }
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strict(bytes, mark.get().length(), mark.get().charset());
        }
        if (BinaryCheck.isBinary(bytes)) {
            return new Decoded.Refused(
                    RejectReason.BINARY, "the file is no text: it holds bytes that only binary files have");
        }
        Optional<String> utf8 = read(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return nonBlank(utf8.get());
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return strict(bytes, 0, declared.get());
        }
        if (isNearlyUtf8(bytes)) {
            return nonBlank(new String(bytes, StandardCharsets.UTF_8));
        }
        return read(bytes, 0, WESTERN)
                .filter(TextDecoder::isWestern)
                .map(TextDecoder::nonBlank)
                .orElseGet(() -> refused("the bytes are neither UTF-8 nor windows-1252; save the file as UTF-8"));
    }

    /** Whether what is no UTF-8 is a slip: a character cut in two, one quotation from another page. It is shown as U+FFFD then. */
    private static boolean isNearlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long slips = text.chars().filter(c -> c == REPLACEMENT).count();
        long right = text.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return right >= slips * SLIP_SHARE;
    }

    /** Whether bytes, or the first of them, can be no text. */
    public static boolean isBinary(byte[] bytes) {
        return ByteOrderMark.of(bytes).isEmpty() && BinaryCheck.isBinary(bytes);
    }

    private static Decoded strict(byte[] bytes, int skip, Charset charset) {
        return read(bytes, skip, charset)
                .map(TextDecoder::nonBlank)
                .orElseGet(() -> refused("the file says it is " + charset.name() + ", and its bytes are not"));
    }

    private static Decoded refused(String detail) {
        return new Decoded.Refused(RejectReason.ENCODING, detail);
    }

    private static Decoded nonBlank(String text) {
        return text.isBlank()
                ? new Decoded.Refused(RejectReason.EMPTY, "the file holds nothing but blanks")
                : new Decoded.Text(text);
    }

    private static Optional<String> read(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether a text reads like a western language: mostly ASCII letters. Cyrillic bytes read as windows-1252 are all accents. */
    private static boolean isWestern(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long foreign =
                text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        return foreign * FOREIGN_SHARE <= letters;
    }
}
