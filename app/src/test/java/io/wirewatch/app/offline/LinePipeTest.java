package io.wirewatch.app.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.app.TestShell;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Screen;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.app.shell.StopSignal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LinePipeTest {

    private static final LineFilter SHOUT = line -> {
        String text = new String(line, StandardCharsets.UTF_8);
        if (text.startsWith("bad")) {
            throw new BadLine("of no use");
        }
        return text + "!";
    };

    @Test
    void shouldKeepTheOrderWhenManyThreadsWork() {
        // Given
        List<String> numbers =
                IntStream.range(0, 20_000).mapToObj(Integer::toString).toList();
        TestShell world = TestShell.reading(String.join("\n", numbers));

        // When
        long passedOver = new LinePipe(world.shell(), SHOUT)
                .run(LineInput.of(List.of(), world.shell().in()));

        // Then
        assertThat(passedOver).isZero();
        assertThat(world.out()).isEqualTo(numbers.stream().map(n -> n + "!").collect(Collectors.toList()));
    }

    @Test
    void shouldReportTheFileAndLineWhenALineIsOfNoUse(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("lines.jsonl"), "good\n\nbad one\ngood\n");
        TestShell world = TestShell.reading("");

        // When
        long passedOver = new LinePipe(world.shell(), SHOUT)
                .run(LineInput.of(List.of(file.toString()), world.shell().in()));

        // Then
        assertThat(passedOver).isOne();
        assertThat(world.out()).containsExactly("good!", "good!");
        assertThat(world.err()).containsExactly(file + ":3: of no use, passed over");
    }

    @Test
    void shouldAnswerALineAtOnceWhenTheNextOneIsNotThereYet() throws IOException {
        // Given
        PipedOutputStream writer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(writer);
        TestShell world = TestShell.reading("");
        Thread pipe = new Thread(() -> new LinePipe(world.shell(), SHOUT).run(List.of(new LineInput.Standard(in))));
        pipe.start();

        // When
        writer.write("first\n".getBytes(StandardCharsets.UTF_8));
        writer.flush();

        // Then
        Awaitility.await().untilAsserted(() -> assertThat(world.out()).containsExactly("first!"));
        writer.close();
        Awaitility.await().until(() -> !pipe.isAlive());
    }

    @Test
    void shouldEndSoonWhenItIsToldToStop() {
        // Given
        TestShell world = TestShell.reading("");
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }
        };
        world.shell().stop().raise();

        // When / Then
        assertThatThrownBy(() -> new LinePipe(world.shell(), SHOUT).run(List.of(new LineInput.Standard(endless))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("stopped");
    }

    @Test
    @Timeout(30)
    void shouldEndWhenNobodyReadsTheAnswersAnyMore() {
        // Given
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                return next++ % 8 == 7 ? '\n' : 'x';
            }
        };
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Shell shell = new Shell(
                endless,
                new PrintStream(closed, false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of(),
                Screen.NONE,
                Path.of(""),
                new StopSignal());

        // When
        long passedOver = new LinePipe(shell, SHOUT).run(List.of(new LineInput.Standard(endless)));

        // Then
        assertThat(passedOver).isZero();
    }

    @Test
    void shouldSayWhichFileIsMissingBeforeAnyIsRead() {
        assertThatThrownBy(() -> LineInput.of(List.of("/no/such/file"), InputStream.nullInputStream()))
                .isInstanceOf(Problem.class)
                .hasMessage("/no/such/file: no such file");
    }
}
