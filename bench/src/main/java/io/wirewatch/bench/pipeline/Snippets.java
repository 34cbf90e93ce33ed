package io.wirewatch.bench.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.app.shell.Problem;
import io.wirewatch.app.shell.Shell;
import io.wirewatch.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of real news to make articles of: Reuters-21578 where {@code WIREWATCH_EVAL_DATA} names the folder of the public data,
 * the text files of a folder where one is given, else the seeds.
 *
 * @param origin where they come from, in a word
 * @param texts the pieces, never blank
 */
record Snippets(String origin, List<String> texts) {

    private static final Path REUTERS = Path.of("load-reuters21578", "articles.jsonl.gz");

    Snippets {
        texts = texts.stream().filter(text -> !text.isBlank()).toList();
        if (texts.isEmpty()) {
            throw Problem.usage("no text in " + origin + ": give a folder of text files with --corpus");
        }
    }

    /** From a folder of text files, or from what the environment has. */
    static Snippets of(@Nullable Path folder, Shell shell) {
        if (folder != null) {
            return new Snippets(folder.toString(), filesOf(folder));
        }
        String data = shell.variable("WIREWATCH_EVAL_DATA", "");
        Path reuters = Path.of(data).resolve(REUTERS);
        if (!data.isEmpty() && Files.isReadable(reuters)) {
            return new Snippets("reuters21578", reutersOf(reuters));
        }
        return new Snippets("seeds", filesOf(shell.home().resolve("seeds")));
    }

    private static List<String> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw Problem.usage("cannot read the text files in " + folder + ": " + e);
        }
    }

    private static List<String> reutersOf(Path file) {
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = Json.mapper().readTree(line);
                texts.add(article.path("body").asText());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
