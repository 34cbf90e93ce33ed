package io.wirewatch.producer.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wirewatch.model.Excerpt;
import io.wirewatch.producer.extract.Hints;
import io.wirewatch.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person wrote down about a page: {@code page.txt.meta.json} beside {@code page.txt}, and {@code folder.meta.json}
 * for all pages of a folder and the folders in it. A key that nobody knows is an error that names the nearest one: a hint with
 * a typing mistake would otherwise be lost in silence.
 */
final class Sidecar {

    /** What stands behind a page's name. */
    static final String SUFFIX = ".meta.json";
    /** The sidecar of a folder. */
    static final String FOLDER = "folder" + SUFFIX;

    private static final List<String> KEYS = List.of(
            "title",
            "url",
            "id",
            "source",
            "publisher",
            "published",
            "year",
            "timezone",
            "language",
            "authors",
            "categories",
            "note");
    private static final int LARGEST = 1 << 20;

    private Sidecar() {}

    /** A sidecar that cannot be used, with a message for its author. */
    static final class Unusable extends IOException {

        private static final long serialVersionUID = 1L;

        Unusable(Path file, String why) {
            super(file.getFileName() + ": " + why);
        }
    }

    /**
     * The hints of a file; {@link Hints#NONE} if there is no such file.
     *
     * @throws Unusable if it is no sidecar
     * @throws IOException if it cannot be read
     */
    static Hints read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Hints.NONE;
        }
        if (Files.size(file) > LARGEST) {
            throw new Unusable(file, "a sidecar is smaller than 1 MiB");
        }
        try {
            JsonNode root = Json.mapper().readTree(Files.readAllBytes(file));
            if (root == null || !root.isObject()) {
                throw new Unusable(file, "a sidecar is one JSON object");
            }
            return hints(file, root);
        } catch (JsonProcessingException e) {
            throw new Unusable(file, "broken JSON: " + Excerpt.of(e.getOriginalMessage()));
        }
    }

    private static Hints hints(Path file, JsonNode root) throws Unusable {
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!KEYS.contains(field.getKey())) {
                String nearest = Nearest.of(field.getKey(), KEYS);
                throw new Unusable(
                        file, "unknown key '" + Excerpt.of(field.getKey()) + "', did you mean '" + nearest + "'?");
            }
        }
        return new Hints(
                text(root, "title"),
                text(root, "url"),
                text(root, "id"),
                text(root, "source"),
                text(root, "publisher"),
                text(root, "published"),
                year(file, root),
                zone(file, root),
                text(root, "language"),
                texts(root, "authors"),
                texts(root, "categories"));
    }

    private static @Nullable String text(JsonNode root, String key) {
        JsonNode node = root.path(key);
        return node.isValueNode() && !node.isNull() && !node.asText().isBlank() ? node.asText() : null;
    }

    private static List<String> texts(JsonNode root, String key) {
        List<String> texts = new ArrayList<>();
        JsonNode node = root.path(key);
        if (node.isArray()) {
            node.forEach(item -> texts.add(item.asText()));
        } else if (node.isTextual()) {
            texts.add(node.asText());
        }
        return texts;
    }

    private static @Nullable Integer year(Path file, JsonNode root) throws Unusable {
        String year = text(root, "year");
        if (year == null) {
            return null;
        }
        if (!year.matches("(?:19|20)\\d\\d")) {
            throw new Unusable(file, "year is a year such as 2020, got '" + Excerpt.of(year) + "'");
        }
        return Integer.valueOf(year);
    }

    private static @Nullable ZoneId zone(Path file, JsonNode root) throws Unusable {
        String zone = text(root, "timezone");
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new Unusable(
                    file, "timezone is a zone such as Europe/Minsk or +03:00, got '" + Excerpt.of(zone) + "'");
        }
    }
}
