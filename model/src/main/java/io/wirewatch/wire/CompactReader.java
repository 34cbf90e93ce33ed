package io.wirewatch.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompactWriter} wrote. Bytes it did not write are an {@link UncheckedIOException}. Not thread-safe. */
public final class CompactReader {

    private static final int SEVEN_BITS = 7;
    private static final int LOW = 0x7f;
    private static final int BYTE = 0xff;

    private final List<String> strings = new ArrayList<>();
    private final byte[] bytes;
    private int next;

    /** Reads from the beginning. */
    public CompactReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number that is never negative. */
    public long number() {
        long value = 0;
        int shift = 0;
        byte part;
        do {
            if (next >= bytes.length || shift >= Long.SIZE) {
                throw broken();
            }
            part = bytes[next++];
            value |= (long) (part & LOW) << shift;
            shift += SEVEN_BITS;
        } while (part < 0);
        return value;
    }

    /** A number that may be negative. */
    public long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A number of any size in eight bytes. */
    public long fixed() {
        if (bytes.length - next < Long.BYTES) {
            throw broken();
        }
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = (value << Byte.SIZE) | (bytes[next++] & BYTE);
        }
        return value;
    }

    /** How many values follow. */
    public int count() {
        long count = number();
        if (count < 0 || count > bytes.length) {
            throw broken();
        }
        return (int) count;
    }

    /** A string, or null where null was written. */
    @Nullable
    public String stringOrNull() {
        long which = number();
        if (which == 0) {
            return null;
        }
        if (which > 1) {
            if (which - 2 >= strings.size()) {
                throw broken();
            }
            return strings.get((int) (which - 2));
        }
        int length = count();
        if (length > bytes.length - next) {
            throw broken();
        }
        String value = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        strings.add(value);
        return value;
    }

    /** A string that is there. */
    public String string() {
        String value = stringOrNull();
        if (value == null) {
            throw broken();
        }
        return value;
    }

    /** An instant, or null where null was written. */
    @Nullable
    public Instant instantOrNull() {
        long nano = number();
        return nano == 0 ? null : Instant.ofEpochSecond(signed(), nano - 1);
    }

    /** An instant that is there. */
    public Instant instant() {
        Instant value = instantOrNull();
        if (value == null) {
            throw broken();
        }
        return value;
    }

    /** As many values as were written, each read by {@code read}. */
    public <T> List<T> all(Function<CompactReader, T> read) {
        int count = count();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(read.apply(this));
        }
        return values;
    }

    /** The value whose place among all of them was written. */
    public <T> T one(T[] values) {
        long number = number();
        if (number < 0 || number >= values.length) {
            throw broken();
        }
        return values[(int) number];
    }

    private static UncheckedIOException broken() {
        return new UncheckedIOException("not a record of this form", new IOException("cut or damaged"));
    }
}
