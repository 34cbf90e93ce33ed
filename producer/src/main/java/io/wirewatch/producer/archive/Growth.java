package io.wirewatch.producer.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what goes into the unpacking and what comes out of it, and stops where the second is out of all proportion. */
final class Growth {

    /** Text shrinks to a twentieth, repetitive text to a hundredth; bombs shrink to a thousandth. */
    private static final int MAX_RATIO = 200;
    /** Below this no ratio does harm. */
    private static final long FREE_BYTES = 64L << 20;

    private long packedBytes;
    private long unpackedBytes;

    /** Counts the bytes that go in. */
    InputStream packed(InputStream stream) {
        return new Counter(stream) {
            @Override
            void count(long bytes) {
                packedBytes += bytes;
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    /** Counts the bytes that come out. */
    InputStream unpacked(InputStream stream) {
        return new Counter(stream) {
            @Override
            void count(long bytes) throws IOException {
                unpackedBytes += bytes;
                if (unpackedBytes > FREE_BYTES && unpackedBytes / MAX_RATIO > packedBytes) {
                    throw new IOException("it unpacks to more than " + MAX_RATIO + " times its size");
                }
            }

            @Override
            public void close() {
                // the next member comes out of the same stream
            }
        };
    }

    private abstract static class Counter extends FilterInputStream {

        Counter(InputStream stream) {
            super(stream);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
