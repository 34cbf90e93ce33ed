package io.wirewatch.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainStancesCommandTest {

    private static final List<String> GOOD = List.of("praised", "thanked", "admired", "honoured", "applauded");
    private static final List<String> BAD = List.of("slammed", "mocked", "attacked", "insulted", "denounced");

    @TempDir
    private Path data;

    @TempDir
    private Path out;

    private final StringWriter said = new StringWriter();

    private int run(Path folder) {
        CommandLine line = new CommandLine(new TrainStancesCommand(folder));
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        return line.execute("--data", folder.toString(), "--out", out.toString());
    }

    private void write(String file, StringBuilder lines) throws IOException {
        Files.createDirectories(data.resolve(file).getParent());
        try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(data.resolve(file)))) {
            zip.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeData() throws IOException {
        StringBuilder targets = new StringBuilder();
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            boolean isGood = i % 3 == 0;
            String verb = i % 3 == 2 ? "met" : (isGood ? GOOD : BAD).get(i % 5);
            String text = "Team " + i + " heard that Jones " + verb + " Smith";
            int begin = text.indexOf("Smith");
            int holder = text.indexOf("Jones");
            targets.append(String.format(
                    "{\"text\":\"%s\",\"start\":%d,\"end\":%d,\"gold\":%d}%n",
                    text, begin, begin + 5, i % 3 == 2 ? 0 : isGood ? 1 : -1));
            pairs.append(String.format(
                    "{\"text\":\"%s\",\"p_span\":[%d,%d],\"q_span\":[%d,%d],\"gold\":\"%s\"}%n",
                    text, holder, holder + 5, begin, begin + 5, i % 3 == 2 ? "neutral" : isGood ? "pos_pq" : "neg_pq"));
        }
        write(Lessons.TARGETS, targets);
        write(Lessons.PAIRS, pairs);
    }

    @Test
    void shouldLearnWordsAndMakeTheSameFilesTwice() throws IOException {
        // Given
        writeData();

        // When
        assertThat(run(data)).isZero();
        String targets = Files.readString(out.resolve("targets.weights"));
        String pairs = Files.readString(out.resolve("pairs.weights"));
        assertThat(run(data)).isZero();

        // Then
        assertThat(out.resolve("targets.weights")).content().isEqualTo(targets);
        assertThat(out.resolve("pairs.weights")).content().isEqualTo(pairs);
        assertThat(targets).startsWith("# Made by").containsPattern("(?m)^w:slam \\d+ -?\\d+ -\\d+$");
        assertThat(pairs).contains("\nv=slam ");
        assertThat(targets + pairs).doesNotContainIgnoringCase("smith").doesNotContainIgnoringCase("jones");
    }

    @Test
    void shouldNameTheFilesItNeedsWhenTheyAreAbsent() {
        assertThat(run(data)).isEqualTo(2);
        assertThat(said.toString()).contains("stance-newsmtsc/train.jsonl.gz");
    }
}
