package io.wirewatch.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.wire.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What is read: real news.
 *
 * @param all the texts
 * @param bytes their length in UTF-8
 */
record Texts(List<String> all, long bytes) {

    /** Two million characters are read in a fraction of a second, and are more than a processor keeps near. */
    private static final int ENOUGH = 2_000_000;

    private static final String REUTERS = "load-reuters21578";

    Texts {
        all = List.copyOf(all);
    }

    /**
     * Texts of the folder of public data, or the seeds where that has none.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    static Texts of(Path data, Path home) {
        try {
            Path reuters = data.resolve(REUTERS);
            List<String> texts = Files.isDirectory(reuters) ? reuters(reuters) : seeds(home.resolve("seeds"));
            return new Texts(
                    texts,
                    texts.stream()
                            .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                            .sum());
        } catch (IOException e) {
            throw new UncheckedIOException("no texts to read: " + e.getMessage(), e);
        }
    }

    private static List<String> reuters(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        long length = 0;
        for (Path file : sorted(folder)) {
            try (InputStream raw = Files.newInputStream(file);
                    InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (line != null && length < ENOUGH) {
                    JsonNode article = Json.mapper().readTree(line);
                    texts.add(article.path("body").asText(""));
                    length += texts.get(texts.size() - 1).length();
                    line = lines.readLine();
                }
            }
        }
        return texts;
    }

    private static List<String> seeds(Path folder) throws IOException {
        List<String> once = new ArrayList<>();
        for (Path file : sorted(folder)) {
            if (file.toString().endsWith(".txt")) {
                once.add(Files.readString(file));
            }
        }
        List<String> texts = new ArrayList<>();
        long length = 0;
        while (length < ENOUGH && !once.isEmpty()) {
            texts.addAll(once);
            length += once.stream().mapToInt(String::length).sum();
        }
        return texts;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
