package io.wirewatch.app.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines: at LF or CR LF, without the byte order mark, the last line with or without an end.
 *
 * <p>A line beyond {@link Line#LIMIT} is read to its end but not kept. Not thread-safe.
 */
final class LineReader {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;
    private long number;

    LineReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        boolean isEnded = false;
        while (!isEnded && (position < end || fill())) {
            int stop = position;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length += stop - position;
            if (length <= Line.LIMIT) {
                kept.write(buffer, position, stop - position);
            } else {
                kept.reset();
            }
            isEnded = stop < end;
            position = isEnded ? stop + 1 : stop;
        }
        if (!isEnded && length == 0) {
            return null;
        }
        number++;
        return new Line(name, number, trimmed(kept.toByteArray()), length > Line.LIMIT);
    }

    /** Whether the next line can be begun without waiting for whoever writes it. */
    boolean isReady() throws IOException {
        return position < end || in.available() > 0;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private byte[] trimmed(byte[] bytes) {
        int from = number == 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int to = bytes.length > from && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }
}
