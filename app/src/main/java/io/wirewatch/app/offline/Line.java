package io.wirewatch.app.offline;

/**
 * One line of an input.
 *
 * @param input the name of the input
 * @param number which line, from 1
 * @param bytes without the line end; empty where the line was too long to be kept
 * @param isTooLong whether it was
 */
@SuppressWarnings("ArrayRecordComponent") // made once and handed on; never compared
record Line(String input, long number, byte[] bytes, boolean isTooLong) {

    /** 64 MiB: longer than any article, short enough to be held once a thread. */
    static final int LIMIT = 64 * 1024 * 1024;

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return !isTooLong;
    }

    /**
     * The bytes.
     *
     * @throws BadLine if the line was too long to be kept
     */
    byte[] usable() {
        if (isTooLong) {
            throw new BadLine("longer than " + LIMIT / (1024 * 1024) + " MiB");
        }
        return bytes;
    }

    String place() {
        return input + ":" + number;
    }
}
