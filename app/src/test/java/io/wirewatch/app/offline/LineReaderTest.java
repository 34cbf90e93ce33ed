package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void shouldCutAtEveryKindOfLineEndWhenTheyAreMixed() throws IOException {
        // Given
        InputStream in = bytes("\uFEFFone\r\ntwo\n\nfour");

        // When
        List<Line> lines = readAll(in);

        // Then
        assertThat(lines).extracting(LineReaderTest::text).containsExactly("one", "two", "", "four");
        assertThat(lines).extracting(Line::place).containsExactly("in:1", "in:2", "in:3", "in:4");
    }

    @Test
    void shouldFindNoLineWhenThereIsNothing() throws IOException {
        assertThat(readAll(bytes(""))).isEmpty();
    }

    @Test
    void shouldReadALineToItsEndWithoutKeepingItWhenItIsTooLong() throws IOException {
        // Given
        InputStream in = new SequenceInputStream(new Repeated('x', Line.LIMIT + 1L), bytes("\nnext"));

        // When
        List<Line> lines = readAll(in);

        // Then
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).isTooLong()).isTrue();
        assertThat(lines.get(0).bytes()).isEmpty();
        assertThat(text(lines.get(1))).isEqualTo("next");
    }

    private static List<Line> readAll(InputStream in) throws IOException {
        LineReader reader = new LineReader("in", in);
        List<Line> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }

    private static String text(Line line) {
        return new String(line.bytes(), StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Repeated extends InputStream {
        private final char letter;
        private long left;

        Repeated(char letter, long times) {
            this.letter = letter;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? letter : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(target, from, from + count, (byte) letter);
            left -= count;
            return count;
        }
    }
}
