package io.wirewatch.producer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the bytes of an entry are reached. */
interface FileAccess {

    /** Files on disk. */
    FileAccess DISK = new FileAccess() {
        @Override
        public InputStream open(Path path) throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long size(Path path) throws IOException {
            return Files.size(path);
        }
    };

    /** One stream that stands for every path; it is not closed, because it belongs to the process. */
    static FileAccess of(InputStream stream) {
        return new FileAccess() {
            @Override
            public InputStream open(Path path) {
                return new UnclosedStream(stream);
            }

            @Override
            public long size(Path path) {
                return -1;
            }
        };
    }

    InputStream open(Path path) throws IOException;

    /** Bytes of a file; -1 where that is unknown before the end. */
    long size(Path path) throws IOException;

    /** A stream whose end is not the end of the one below it. */
    final class UnclosedStream extends FilterInputStream {

        UnclosedStream(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the stream below lives as long as the process
        }
    }
}
