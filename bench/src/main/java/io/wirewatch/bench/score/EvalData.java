package io.wirewatch.bench.score;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.zip.GZIPInputStream;

/**
 * A folder of public data to measure with.
 *
 * @param folder the folder; its files are read, never written
 */
public record EvalData(Path folder) {

    /** Whether all of these files are there. */
    public boolean has(List<String> files) {
        return files.stream().allMatch(file -> Files.isReadable(at(file)));
    }

    /** A file or folder in it. */
    public Path at(String file) {
        return folder.resolve(file);
    }

    /**
     * The JSON objects of a file of JSON lines, in order.
     *
     * @param file relative to the folder; unpacked where it ends in {@code .gz}
     * @throws UncheckedIOException if it cannot be read
     */
    public List<JsonNode> lines(String file) {
        try {
            List<JsonNode> objects = new ArrayList<>();
            for (String line : text(file)) {
                objects.add(object(line));
            }
            return objects;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("cannot read " + at(file), e);
        }
    }

    /**
     * The lines of a file that are not blank, in order.
     *
     * @param file relative to the folder; unpacked where it ends in {@code .gz}
     * @throws UncheckedIOException if it cannot be read
     */
    public List<String> text(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(at(file));
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + at(file), e);
        }
    }

    private static JsonNode object(String line) throws JsonProcessingException {
        return Json.mapper().readTree(line);
    }
}
