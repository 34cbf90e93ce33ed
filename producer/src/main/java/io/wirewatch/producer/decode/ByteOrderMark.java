package io.wirewatch.producer.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The mark at the head of a Unicode file.
 *
 * @param charset the encoding it tells
 * @param length its bytes
 */
record ByteOrderMark(Charset charset, int length) {

    private static final ByteOrderMark UTF_8 = new ByteOrderMark(StandardCharsets.UTF_8, 3);
    private static final ByteOrderMark UTF_16_BIG = new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
    private static final ByteOrderMark UTF_16_LITTLE = new ByteOrderMark(StandardCharsets.UTF_16LE, 2);

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(UTF_16_BIG);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(UTF_16_LITTLE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
