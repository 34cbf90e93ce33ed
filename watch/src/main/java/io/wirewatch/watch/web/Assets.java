package io.wirewatch.watch.web;

import io.wirewatch.model.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the page, out of the jar and into memory: a closed list, so a path can lead nowhere else. */
final class Assets {

    private static final List<String> FILES = List.of(
            "index.html",
            "app.css",
            "app.js",
            "api.js",
            "dom.js",
            "state.js",
            "parts.js",
            "spark.js",
            "chart.js",
            "overview.js",
            "actor.js",
            "alerts.js",
            "matrix.js",
            "books.js",
            "icon.svg",
            "vendor/uPlot.esm.js",
            "vendor/uPlot.min.css");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private static final int TAG_DIGITS = 16;

    private final Map<String, Asset> byPath;

    private Assets(Map<String, Asset> byPath) {
        this.byPath = byPath;
    }

    /**
     * A file of the page.
     *
     * @param type its media type
     * @param tag changes when its bytes do
     * @param bytes its content; never changed
     */
    record Asset(String type, String tag, byte[] bytes) {}

    static Assets fromJar() {
        Map<String, Asset> byPath = new LinkedHashMap<>();
        for (String file : FILES) {
            byte[] bytes = read(file);
            String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
            byPath.put("/" + file, new Asset(type, tag(bytes), bytes));
        }
        Asset index = byPath.get("/index.html");
        if (index != null) {
            byPath.put("/", index);
        }
        return new Assets(byPath);
    }

    @Nullable
    Asset at(String path) {
        return byPath.get(path);
    }

    private static String tag(byte[] bytes) {
        return '"' + ContentHash.of(TAG_DIGITS, new String(bytes, StandardCharsets.ISO_8859_1)) + '"';
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("page/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: page/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read page/" + file, e);
        }
    }
}
