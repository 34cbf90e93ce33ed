package io.wirewatch.producer.decode;

/** Tells binary formats from text by their control characters. */
final class BinaryCheck {

    /** One control character in a hundred is more than any text has, and less than any image, archive or program. */
    private static final int CONTROL_SHARE = 100;

    private BinaryCheck() {}

    /** Whether the bytes hold a NUL, or more than stray control characters. */
    static boolean isBinary(byte[] bytes) {
        int control = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                control++;
            }
        }
        return control * (long) CONTROL_SHARE > bytes.length;
    }
}
