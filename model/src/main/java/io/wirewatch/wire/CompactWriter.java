package io.wirewatch.wire;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values one after the other, as small as can be had without compressing: numbers in sevens of bits, each string once.
 * {@link CompactReader} reads them in the same order. Not thread-safe.
 */
public final class CompactWriter {

    private static final int FIRST = 256;
    private static final int SEVEN_BITS = 7;
    private static final long LOW = 0x7f;
    private static final int MORE = 0x80;

    private final Map<String, Integer> strings = new HashMap<>();
    private byte[] bytes = new byte[FIRST];
    private int length;

    /** A number that is never negative takes a byte for each seven bits. */
    public CompactWriter number(long value) {
        long rest = value;
        while ((rest & ~LOW) != 0) {
            add((int) (rest & LOW) | MORE);
            rest >>>= SEVEN_BITS;
        }
        add((int) rest);
        return this;
    }

    /** A number that may be negative. */
    public CompactWriter signed(long value) {
        return number((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** A number of any size in eight bytes. */
    public CompactWriter fixed(long value) {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** A string, or the number of the same string before; null is told from the empty one. */
    public CompactWriter string(@Nullable String value) {
        if (value == null) {
            return number(0);
        }
        Integer before = strings.putIfAbsent(value, strings.size());
        if (before != null) {
            return number(2 + before.longValue());
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(1).number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return this;
    }

    /** Whole seconds and nanoseconds; null is told. */
    public CompactWriter instant(@Nullable Instant value) {
        if (value == null) {
            return number(0);
        }
        return number(1 + (long) value.getNano()).signed(value.getEpochSecond());
    }

    /** How many, and each of them. */
    public <T> CompactWriter all(Collection<T> values, BiConsumer<CompactWriter, T> write) {
        number(values.size());
        values.forEach(value -> write.accept(this, value));
        return this;
    }

    /** Everything written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void add(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }
}
