package io.wirewatch.producer.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.jspecify.annotations.Nullable;

/** Reads a body within its limits, unpacking it on the way. */
final class BodyReader {

    private static final int CHUNK = 16 * 1024;
    /** Below it any ratio is harmless, and an empty-looking page may well pack to a thousandth. */
    private static final int RATIO_FROM = 1 << 20;

    private final FetchLimits limits;

    BodyReader(FetchLimits limits) {
        this.limits = limits;
    }

    /**
     * A body.
     *
     * @param bytes unpacked
     * @param cut why it is shorter than it was meant to be; absent for a whole one
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Body(byte[] bytes, @Nullable String cut) {}

    /**
     * Reads to the end.
     *
     * @param encoding the value of {@code Content-Encoding}, or empty
     * @throws FetchException if it is larger than the limits, or packed in a way we did not ask for
     * @throws IOException if the connection failed
     */
    Body read(InputStream in, String encoding) throws IOException {
        Counting packed = new Counting(in);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(CHUNK);
        String cut = null;
        try {
            InputStream unpacked = unpacked(packed, encoding);
            byte[] chunk = new byte[CHUNK];
            for (int count = unpacked.read(chunk); count >= 0; count = unpacked.read(chunk)) {
                kept.write(chunk, 0, count);
                check(kept.size(), packed.count, packed != unpacked);
            }
        } catch (ConnectionClosedException | MalformedChunkCodingException e) {
            cut = "wrong-length: the connection ended before the body did";
        } catch (EOFException e) {
            cut = "truncated: the compressed body ends too early";
        } catch (ZipException e) {
            throw new FetchException(
                    FetchFault.BAD_COMPRESSION,
                    "declared as " + encoding + ", but cannot be unpacked: " + e.getMessage());
        }
        return new Body(kept.toByteArray(), cut);
    }

    private void check(int size, long packed, boolean isPacked) throws FetchException {
        if (isPacked && size > RATIO_FROM && size / Math.max(1, packed) > limits.ratio()) {
            throw new FetchException(
                    FetchFault.COMPRESSION_BOMB,
                    packed + " bytes unpack to more than " + limits.ratio() + " times as many; reading stopped");
        }
        if (size > limits.bytes()) {
            throw new FetchException(
                    FetchFault.TOO_LARGE, "the body is larger than " + limits.bytes() + " bytes; reading stopped");
        }
    }

    private static InputStream unpacked(InputStream in, String encoding) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in, CHUNK);
            case "deflate" -> inflated(in);
            default ->
                throw new FetchException(
                        FetchFault.BAD_COMPRESSION, "packed as '" + encoding + "', which we did not ask for");
        };
    }

    /** With the header that the standard asks for, or without, as many servers send it. */
    private static InputStream inflated(InputStream in) throws IOException {
        java.io.PushbackInputStream peek = new java.io.PushbackInputStream(in);
        int first = peek.read();
        if (first < 0) {
            return peek;
        }
        peek.unread(first);
        boolean hasHeader = (first & 0x0f) == 8;
        return new InflaterInputStream(peek, new Inflater(!hasHeader), CHUNK);
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
