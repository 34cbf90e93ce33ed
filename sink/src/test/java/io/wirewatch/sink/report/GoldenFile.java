package io.wirewatch.sink.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A reviewed file beside the tests. With {@code -Dgolden.write} it is written anew, for somebody to look at the difference. */
public final class GoldenFile {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFile() {}

    public static void assertSame(String file, String content) {
        Path path = FOLDER.resolve(file);
        try {
            if (System.getProperty("golden.write") != null) {
                Files.createDirectories(FOLDER);
                Files.writeString(path, content, StandardCharsets.UTF_8);
            }
            assertThat(content).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
