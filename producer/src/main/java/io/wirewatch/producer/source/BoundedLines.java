package io.wirewatch.producer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines without ever holding more than the limit: what is longer is read over and only measured. */
final class BoundedLines {

    private static final int CHUNK = 64 * 1024;

    private final InputStream in;
    private final int limit;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int filled;
    private long number;

    BoundedLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param bytes without its line break; empty if the line is longer than the limit
     * @param length its true length in bytes
     * @param isTooLong whether it is longer than the limit
     * @param isEnded whether a line break ends it, and not the stream
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(long number, byte[] bytes, long length, boolean isTooLong, boolean isEnded) {}

    /** The next line; empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        boolean hasEnded = false;
        while (!hasEnded && fill()) {
            int end = position;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            int part = end - position;
            length += part;
            if (length <= limit) {
                kept.write(chunk, position, part);
            }
            hasEnded = end < filled;
            position = hasEnded ? end + 1 : end;
        }
        if (!hasEnded && length == 0) {
            return Optional.empty();
        }
        number++;
        boolean isTooLong = length > limit;
        return Optional.of(new Line(number, isTooLong ? new byte[0] : kept.toByteArray(), length, isTooLong, hasEnded));
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        position = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }
}
