package io.wirewatch.app.offline;

import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.model.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The texts below some paths: {@code .txt} files whole, any other a JSON object a line with {@code text} and perhaps {@code title}. */
public final class CorpusTexts {

    private final List<Path> files = new ArrayList<>();
    private final Shell shell;

    /**
     * The texts of these files and of those in these folders, at any depth, in the order of their names.
     *
     * @throws Problem if one is not there or cannot be read
     */
    public CorpusTexts(List<Path> paths, Shell shell) {
        this.shell = shell;
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw Problem.usage(path + ": no such file or folder, or no permission to read it");
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException e) {
                throw Problem.usage(path + ": cannot be read: " + e.getMessage());
            }
        }
    }

    /**
     * Hands over each text. A line that cannot be used is reported and passed over.
     *
     * @throws Problem if a file breaks off
     */
    public void forEach(Consumer<Content> reader) {
        for (Path file : files) {
            try (InputStream raw = Files.newInputStream(file);
                    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                if (file.toString().endsWith(".txt") || file.toString().endsWith(".txt.gz")) {
                    whole(new String(in.readAllBytes(), StandardCharsets.UTF_8), reader);
                } else {
                    lines(new LineReader(file.toString(), in), reader);
                }
            } catch (IOException e) {
                throw Problem.usage(file + ": cannot be read to its end: " + e.getMessage());
            }
        }
    }

    private static void whole(String text, Consumer<Content> reader) {
        if (!text.isBlank()) {
            reader.accept(Content.of("", text));
        }
    }

    private void lines(LineReader lines, Consumer<Content> reader) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                try {
                    InputObject object = InputObject.parse(line.usable());
                    String title = object.optional("title");
                    reader.accept(Content.of(title == null ? "" : title, object.required("text")));
                } catch (BadLine e) {
                    shell.say(line.place() + ": " + e.getMessage());
                }
            }
        }
    }
}
